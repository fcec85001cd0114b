"""Given names that tell a person's site ("Jane Doe") from a paper or a firm of two words ("Harbour Post").

The usual ones of Europe and the Americas, without those that are more often a place, a word or a family name: Austin, Paris,
Grace, Jordan, Dean.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    # English
    "aaron abby abigail adam adrian aidan alan albert alec alex alexa alexander alexandra alexis alice alicia alison allan allison alyssa amanda amber amelia amy andrea andrew andy angela "
    "angie anna anne annette annie anthony antonia april arthur ashley audrey barbara beatrice becky ben benjamin bernard beth bethany betty beverly bill billy bob bobby bonnie brad "
    "bradley brandon brenda brendan brent brett brian bridget britney brittany bruce bryan caitlin caleb cameron carl carla carol caroline carolyn carrie casey cassandra cassidy catherine "
    "cathy cecilia chad charles charlie chelsie cheryl chloe chris christina christine christopher cindy claire clara claudia clayton clive colin connie connor corey cory courtney craig "
    "crystal curtis cynthia damian damon dan dana daniel danielle danny darren dave david dawn deanna debbie deborah debra denise dennis derek devin diana diane dominic don donald donna "
    "doris dorothy doug douglas duncan dustin dylan eddie edgar edward edwin eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen ellie emily emma eric erica erik erika erin "
    "ernest esther ethan eugene evan evelyn fiona frances francis frank fred frederick gareth gary gavin geoff geoffrey george gerald gillian gina glen glenn gordon graham greg gregory "
    "gwen hannah harold harriet harry heather heidi helen henry holly howard hugh ian irene isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jane janet janice jared "
    "jasmine jason jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel joey john johnny jon jonathan joseph josh "
    "joshua joyce juan judith judy julia julian julie justin kaitlyn kara karen kate katelyn katherine kathleen kathryn kathy katie kayla keith kelly kelsey ken kenneth kerry kevin kim "
    "kimberly kirsten kristen kristin kristina kristy kurt kyle lance larry laura lauren laurie lawrence leah leo leon leonard leslie liam linda lindsay lindsey lisa lois lori louis "
    "louise lucas lucy luke lynn maggie malcolm marc marcus margaret maria marian marie marilyn marissa marjorie mark marlene martha martin mary matt matthew maureen max megan "
    "meghan melanie melissa mia michael michele michelle miguel mike mindy miranda mitch mitchell molly monica morgan myles nancy naomi natalie natasha nathan nathaniel neil nicholas nick "
    "nicola nicole nigel nina noah nora norman oliver olivia oscar owain owen pam pamela pat patricia patrick paul paula pauline peggy penny perry pete peter phil philip phillip phoebe "
    "pierce polly rachel ralph randy ray raymond rebecca regina renee rhonda rich richard rick ricky rita rob robert roberta robin rod rodney roger ron ronald rosemary ross roxanne roy "
    "russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott sean sebastian seth shane shannon sharon shaun shawn sheila shelby shelley sherri sherry shirley simon sonia "
    "sophia sophie stacey stacy stanley stephanie stephen steve steven stuart sue susan suzanne sylvia tammy tania tanya tara ted teresa terri terry theodore theresa thomas tiffany "
    "tim timothy tina toby todd tom tommy toni tony tracey traci tracy travis trevor tricia tristan tyler valerie vanessa vera veronica vicki victor vincent vivian wade walter "
    "wanda wayne wendy wesley will william yvette yvonne zach zachary zoe "
    # German, Dutch, Nordic
    "achim anders andreas anja anke anneke anton arne astrid axel bart bas bastian bernd bernhard birgit bjarne björn bjørn bram britta carsten christian christof christoffer christoph "
    "christopher claus cornelia daan dagmar detlef dieter dietmar dirk eckhard egon elke elsa emil erich ernst eva fabian felix finn florian franz frederik frida friederike friedrich fritz "
    "gabriele georg gerd gerhard gerrit gisela gunnar günter günther gustav hanna hannes hans harald hauke heiko heinrich heinz helga helmut henning henrik herbert hermann holger horst "
    "ilse inge ingrid iris jan jana jannik jens jeroen joachim jochen johan johanna johannes jonas jörg josef joost jürgen jutta kai karin karl karsten katharina katja katrin kerstin "
    "klaus konrad kristian lars lasse lena lennart linus lothar ludwig lukas lutz magnus manfred maren mareike marieke marius markus martijn martina mathias matthias maximilian michaela mikael "
    "mikkel mirjam moritz nadine niels nils norbert ole olaf olof otto per petra philipp pieter rainer ralf reinhard rolf rüdiger rudolf ruben sabine sander sandra sascha signe silke simone "
    "sofie sören søren stefan stefanie steffen sven svenja tanja thorsten thijs tobias torben torsten udo ulf ulrich ulrike ursula ute uwe volker walter werner wilhelm willem wim wolfgang "
    # French, Spanish, Portuguese, Italian
    "adriana adrien agnès alain alberto alejandra alejandro alessandra alessandro alexandre alfonso alfredo alvaro álvaro ana anaïs andrés andré angelo antoine antonella antonio armando "
    "arnaud aurélie baptiste bastien beatriz benoît bernardo bruno camille carlos carlotta carmen catarina cécile céline chiara christelle christophe clément concetta cristiano cristina damien "
    "daniela daniele davide delphine denis didier diego dolores dominique édouard eduardo elisa emanuele émilie emmanuel enrico enrique enzo estelle étienne eugenio fabien fabio fabrice fabrizio "
    "federica federico felipe fernanda fernando florence francesca francesco francisco franck françois françoise frédéric gabriel gabriela gaetano gérard gianluca gianni gilles giorgio giovanni "
    "giulia giuseppe gonzalo grégory guido guilherme guillaume guillermo gustavo hélène henri hervé hugo ignacio inês inès isabelle ivana jacques jaime javier jérôme joão joaquín jorge josé "
    "josefa julien laetitia laurence laurent léa lorena lorenzo luc luca lucia lucía luciano ludovic luigi luís luis luisa maite manuel manuela marcel marcello marcelo marcos marco margarita mariana "
    "mariano marina mario marta massimo mathieu mathilde matteo maurizio maxime mercedes miguel mireille monique nathalie nicolas noémie olivier pablo paolo pascal patrice patrizia pauline paulo "
    "pedro philippe pierre pilar rafael raffaele ramón raquel raúl rémi renato ricardo riccardo roberto rocío rodrigo romain rosario salvatore sandrine sébastien serge sergio silvia sofia stefano "
    "stéphane stéphanie susana sylvain sylvie teresa thierry thibault tiago tomás umberto valentina valérie véronique vicente vincenzo vittorio xavier yann yves "
    # Slavic, Hungarian, Indian, of English-writing authors
    "agnieszka aleksandar aleksandra aleksander andrej andrzej aneta anil ankit anita arjun arun barbora bartosz bogdan cezary dariusz deepak dmitri dmitry ewa filip gábor grzegorz irina ivo "
    "iwona jakub jaroslav jerzy jiří joanna jozef józef justyna kamil katarzyna kavita krzysztof lászló łukasz lukáš maciej magdalena małgorzata marcin marek mateusz mateusz michal michał mikhail "
    "milan miroslav monika natalia neha nikita nikola ondřej paweł pavel petr piotr pooja prakash priya radek rahul raj rajesh rakesh ravi rohit sanjay sergei sergey slavomir stanislav sunil suresh "
    "svetlana tatiana tomasz tomáš václav vijay vikram vladimir vojtěch wojciech zbigniew zoltán zuzana".split()
)
