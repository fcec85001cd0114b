"""The benchmark: accuracy and speed on folders of real pages with gold answers.

    python -m tests.bench.accuracy            every corpus, one table
    python -m tests.bench.accuracy dev-wcxb --worst 10 --field title
    python -m tests.bench.extractors          what each extractor adds over the engine alone
    python -m tests.bench.korean              the Korean pages, field by field
    python -m tests.bench.speed               times over bare lxml parsing
    python -m tests.bench.stages              where that time goes, by step and field
    python -m tests.bench.report --write-docs all of it, into README.md and docs/

A corpus is a folder with ``index.jsonl`` (a page a line: ``id``, ``html``, ``url``, ``gold``) and
``html/<id>.html.gz`` (the page's exact bytes). The corpora are other people's pages and no part of
the project: they are looked for in ``$NEWSPARSE_CORPORA``, else in ``../shared/corpora``.
"""
