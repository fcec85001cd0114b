"""Weights of a rendered text's likelihood. Written by ``python -m tests.train.text_probability``; do not edit."""

# ruff: noqa
# fmt: off


def likely(row: tuple[float, ...]) -> float:
    paragraphs, text, running, shown, longest, usual, dated, signed, decks, lines, above, narrow, shop, offer, press, listed, asked, title_width, title_words, title_end, span, steps, hyphens, digits, pictures, in_a_row = row
    s = 0.0
    if dated <= 0:
        if text <= 2536:
            if shop <= 0:
                s += 2.665
            else:
                s += 2.019
        else:
            if press <= 0:
                if span <= 0.94631:
                    if text <= 12634:
                        s += 2.276
                    else:
                        s += 2.883
                else:
                    s += 2.931
            else:
                if signed <= 0:
                    s += 2.897
                else:
                    s += 3.017
    else:
        s += 3.024
    if dated <= 0:
        if text <= 4303:
            if shop <= 0:
                if usual <= 188.49:
                    s += -0.331
                else:
                    s += -0.059
            else:
                s += -0.477
        else:
            if press <= 0:
                if span <= 0.95836:
                    if narrow <= 0.42251:
                        s += 0.001
                    else:
                        s += -0.297
                else:
                    s += 0.020
            else:
                s += 0.045
    else:
        s += 0.083
    if dated <= 0:
        if shown <= 0.61106:
            if longest <= 446:
                if span <= 0.89969:
                    s += -0.385
                else:
                    s += -0.123
            else:
                if title_width <= 40:
                    s += -0.196
                else:
                    s += 0.012
        else:
            if paragraphs <= 7:
                s += -0.362
            else:
                if offer <= 2:
                    s += 0.056
                else:
                    s += -0.039
    else:
        s += 0.081
    if shop <= 3:
        if press <= 0:
            if hyphens <= 3:
                if shown <= 0.73294:
                    s += -0.147
                else:
                    s += -0.016
            else:
                s += 0.078
        else:
            if longest <= 214:
                s += -0.190
            else:
                s += 0.072
    else:
        if text <= 12478:
            if hyphens <= 2:
                s += -0.306
            else:
                s += -0.030
        else:
            s += 0.036
    if press <= 0:
        if shop <= 1:
            if longest <= 457:
                s += -0.096
            else:
                s += 0.010
        else:
            if shown <= 0.74848:
                if usual <= 604.98:
                    s += -0.298
                else:
                    s += 0.053
            else:
                s += 0.004
    else:
        if title_width <= 24:
            s += -0.121
        else:
            if longest <= 256:
                s += -0.087
            else:
                s += 0.071
    if dated <= 0:
        if text <= 9242:
            if hyphens <= 3:
                if longest <= 555:
                    if span <= 0.76756:
                        s += -0.268
                    else:
                        if signed <= 0:
                            s += -0.169
                        else:
                            s += 0.013
                else:
                    s += -0.047
            else:
                s += 0.053
        else:
            s += 0.026
    else:
        if span <= 0.73294:
            s += 0.000
        else:
            s += 0.093
    if signed <= 0:
        if span <= 0.9649:
            if offer <= 2:
                if longest <= 379:
                    s += -0.110
                else:
                    s += 0.040
            else:
                if press <= 0:
                    s += -0.218
                else:
                    s += -0.055
        else:
            if text <= 2385:
                s += -0.079
            else:
                s += 0.054
    else:
        if shown <= 0.35272:
            s += -0.114
        else:
            s += 0.066
    if signed <= 0:
        if span <= 0.9649:
            if press <= 0:
                s += -0.130
            else:
                if usual <= 207.02:
                    s += -0.107
                else:
                    s += 0.029
        else:
            if paragraphs <= 8:
                s += -0.074
            else:
                s += 0.060
    else:
        if span <= 0.81791:
            if press <= 1:
                s += -0.091
            else:
                s += 0.063
        else:
            s += 0.083
    if dated <= 0:
        if hyphens <= 2:
            if text <= 9318:
                if lines <= 189:
                    if paragraphs <= 3:
                        s += -0.178
                    else:
                        s += -0.034
                else:
                    if longest <= 616:
                        s += -0.224
                    else:
                        s += -0.031
            else:
                if longest <= 555:
                    s += 0.077
                else:
                    s += -0.053
        else:
            s += 0.042
    else:
        s += 0.073
    if shop <= 3:
        if press <= 0:
            if span <= 0.94631:
                if hyphens <= 3:
                    if offer <= 2:
                        s += -0.024
                    else:
                        s += -0.141
                else:
                    s += 0.051
            else:
                if text <= 872:
                    s += -0.117
                else:
                    s += 0.060
        else:
            s += 0.055
    else:
        if span <= 0.80132:
            s += -0.177
        else:
            s += -0.045
    if title_width <= 42:
        if shop <= 0:
            if span <= 0.93143:
                s += -0.047
            else:
                if text <= 1142:
                    s += -0.136
                else:
                    s += 0.071
        else:
            if text <= 13872:
                if hyphens <= 3:
                    s += -0.180
                else:
                    s += 0.014
            else:
                s += 0.050
    else:
        if longest <= 214:
            s += -0.096
        else:
            s += 0.050
    if signed <= 0:
        if shop <= 0:
            if offer <= 12:
                if paragraphs <= 1:
                    s += -0.145
                else:
                    s += 0.023
            else:
                s += -0.148
        else:
            if paragraphs <= 37:
                s += -0.109
            else:
                s += 0.032
    else:
        if press <= 0:
            if usual <= 218.45:
                s += -0.093
            else:
                s += 0.026
        else:
            s += 0.074
    if dated <= 0:
        if hyphens <= 3:
            if text <= 12553:
                if hyphens <= 0:
                    s += -0.048
                else:
                    if hyphens <= 1:
                        s += -0.169
                    else:
                        s += -0.054
            else:
                s += 0.024
        else:
            s += 0.062
    else:
        if span <= 0.73294:
            if hyphens <= 1:
                s += -0.063
            else:
                s += 0.067
        else:
            s += 0.088
    if title_width <= 42:
        if paragraphs <= 43:
            if lines <= 189:
                if paragraphs <= 3:
                    s += -0.112
                else:
                    s += 0.003
            else:
                if span <= 0.92178:
                    if press <= 2:
                        s += -0.195
                    else:
                        s += -0.016
                else:
                    s += -0.022
        else:
            s += 0.052
    else:
        if press <= 1:
            s += 0.003
        else:
            s += 0.077
    if hyphens <= 3:
        if title_width <= 42:
            if text <= 12553:
                if lines <= 240:
                    s += -0.041
                else:
                    s += -0.131
            else:
                s += 0.034
        else:
            if press <= 2:
                if shown <= 0.63629:
                    if lines <= 161:
                        s += 0.029
                    else:
                        s += -0.134
                else:
                    s += 0.024
            else:
                s += 0.081
    else:
        s += 0.081
    if dated <= 0:
        if hyphens <= 3:
            if paragraphs <= 65:
                if asked <= 4:
                    if longest <= 592:
                        if paragraphs <= 21:
                            s += -0.087
                        else:
                            s += 0.016
                    else:
                        s += 0.016
                else:
                    if press <= 1:
                        s += -0.190
                    else:
                        s += 0.006
            else:
                s += 0.055
        else:
            s += 0.056
    else:
        s += 0.063
    if dated <= 0:
        if hyphens <= 3:
            if hyphens <= 0:
                s += -0.020
            else:
                if hyphens <= 1:
                    s += -0.123
                else:
                    s += -0.020
        else:
            s += 0.053
    else:
        if running <= 0.78825:
            if shop <= 0:
                s += 0.039
            else:
                if in_a_row <= 21:
                    s += -0.208
                else:
                    s += -0.002
        else:
            s += 0.076
    if dated <= 0:
        if longest <= 364:
            s += -0.067
        else:
            if title_words <= 4:
                s += -0.073
            else:
                if offer <= 1:
                    s += 0.067
                else:
                    if shop <= 3:
                        s += 0.009
                    else:
                        s += -0.101
    else:
        if span <= 0.73294:
            if press <= 2:
                s += -0.103
            else:
                s += 0.072
        else:
            s += 0.083
    if dated <= 0:
        if paragraphs <= 45:
            if in_a_row <= 64:
                if longest <= 395:
                    s += -0.063
                else:
                    if shop <= 4:
                        s += 0.012
                    else:
                        s += -0.069
            else:
                s += -0.139
        else:
            s += 0.037
    else:
        if title_width <= 33:
            if offer <= 7:
                s += 0.026
            else:
                s += -0.149
        else:
            s += 0.071
    if hyphens <= 3:
        if span <= 0.74158:
            if longest <= 398:
                if text <= 9383:
                    if title_words <= 3:
                        s += -0.015
                    else:
                        s += -0.182
                else:
                    s += 0.060
            else:
                s += -0.023
        else:
            if above <= 0.82462:
                if title_words <= 6:
                    s += -0.022
                else:
                    s += 0.043
            else:
                s += -0.143
    else:
        s += 0.074
    if dated <= 0:
        if press <= 0:
            if usual <= 548.44:
                s += -0.053
            else:
                s += 0.061
        else:
            if signed <= 0:
                if lines <= 189:
                    s += 0.023
                else:
                    s += -0.095
            else:
                s += 0.057
    else:
        if running <= 0.78825:
            if shop <= 0:
                s += 0.032
            else:
                s += -0.120
        else:
            s += 0.070
    if dated <= 0:
        if listed <= 0.041238:
            if decks <= 1:
                s += -0.021
            else:
                if press <= 1:
                    s += -0.129
                else:
                    s += 0.020
        else:
            s += 0.013
    else:
        if span <= 0.73294:
            if press <= 2:
                if narrow <= 0.7427:
                    s += -0.141
                else:
                    s += 0.036
            else:
                s += 0.068
        else:
            s += 0.078
    if dated <= 0:
        if paragraphs <= 65:
            if asked <= 4:
                if paragraphs <= 8:
                    s += -0.048
                else:
                    s += 0.010
            else:
                if usual <= 221.29:
                    if span <= 0.92178:
                        s += -0.225
                    else:
                        s += 0.000
                else:
                    s += -0.012
        else:
            s += 0.058
    else:
        if span <= 0.73294:
            s += -0.025
        else:
            s += 0.076
    if dated <= 0:
        if paragraphs <= 65:
            if asked <= 4:
                if paragraphs <= 21:
                    if above <= 0.12751:
                        s += -0.102
                    else:
                        if narrow <= 0.70483:
                            s += 0.014
                        else:
                            s += -0.041
                else:
                    s += 0.033
            else:
                if press <= 1:
                    s += -0.117
                else:
                    s += 0.022
        else:
            s += 0.056
    else:
        s += 0.044
    if hyphens <= 3:
        if steps <= 0:
            if title_width <= 42:
                if paragraphs <= 43:
                    s += -0.028
                else:
                    s += 0.050
            else:
                s += 0.033
        else:
            if hyphens <= 1:
                if offer <= 4:
                    s += -0.037
                else:
                    if hyphens <= 0:
                        s += -0.218
                    else:
                        s += -0.064
            else:
                s += 0.008
    else:
        s += 0.069
    if span <= 0.88923:
        if press <= 2:
            if lines <= 161:
                s += 0.004
            else:
                if text <= 9040:
                    if longest <= 398:
                        s += -0.174
                    else:
                        s += -0.052
                else:
                    s += -0.005
        else:
            s += 0.047
    else:
        if above <= 0.84972:
            if lines <= 41:
                s += -0.100
            else:
                s += 0.042
        else:
            s += -0.145
    if hyphens <= 3:
        if steps <= 0:
            if title_width <= 42:
                if shop <= 0:
                    if decks <= 1:
                        s += 0.028
                    else:
                        s += -0.071
                else:
                    s += -0.051
            else:
                s += 0.030
        else:
            if hyphens <= 1:
                if offer <= 4:
                    s += -0.033
                else:
                    s += -0.138
            else:
                s += 0.007
    else:
        s += 0.066
    if dated <= 0:
        if lines <= 126:
            if lines <= 41:
                s += -0.097
            else:
                s += 0.031
        else:
            if paragraphs <= 65:
                if usual <= 190.43:
                    if span <= 0.96361:
                        s += -0.118
                    else:
                        s += 0.007
                else:
                    s += -0.015
            else:
                s += 0.052
    else:
        if span <= 0.74885:
            s += -0.027
        else:
            s += 0.073
    if hyphens <= 3:
        if span <= 0.40489:
            s += -0.084
        else:
            if press <= 1:
                if span <= 0.96361:
                    s += -0.039
                else:
                    if decks <= 1:
                        if above <= 0.82462:
                            s += 0.053
                        else:
                            s += -0.092
                    else:
                        s += -0.080
            else:
                if paragraphs <= 8:
                    s += -0.066
                else:
                    s += 0.053
    else:
        s += 0.063
    if hyphens <= 4:
        if usual <= 207.02:
            if in_a_row <= 15:
                if narrow <= 0.69706:
                    s += 0.037
                else:
                    s += -0.056
            else:
                if span <= 0.96361:
                    if listed <= 0.037987:
                        s += -0.136
                    else:
                        s += -0.021
                else:
                    s += 0.020
        else:
            if shop <= 6:
                s += 0.018
            else:
                s += -0.073
    else:
        s += 0.070
    if dated <= 0:
        if running <= 0.99897:
            if narrow <= 0.82711:
                if offer <= 3:
                    s += 0.030
                else:
                    if offer <= 6:
                        s += -0.068
                    else:
                        s += 0.006
            else:
                s += -0.103
        else:
            s += -0.052
    else:
        if running <= 0.78825:
            if press <= 2:
                s += -0.093
            else:
                s += 0.039
        else:
            s += 0.056
    if shop <= 4:
        if longest <= 457:
            if text <= 9318:
                if lines <= 161:
                    if paragraphs <= 3:
                        s += -0.077
                    else:
                        if asked <= 0:
                            s += 0.051
                        else:
                            s += -0.062
                else:
                    if shown <= 0.23733:
                        s += 0.014
                    else:
                        s += -0.107
            else:
                s += 0.066
        else:
            s += 0.029
    else:
        s += -0.048
    if hyphens <= 4:
        if above <= 0.84972:
            if span <= 0.40489:
                s += -0.073
            else:
                if title_width <= 60:
                    if longest <= 626:
                        if paragraphs <= 55:
                            if asked <= 3:
                                s += -0.018
                            else:
                                s += -0.104
                        else:
                            s += 0.062
                    else:
                        s += 0.028
                else:
                    s += 0.042
        else:
            s += -0.135
    else:
        s += 0.067
    if press <= 2:
        if lines <= 189:
            if press <= 0:
                s += -0.013
            else:
                s += 0.053
        else:
            if in_a_row <= 41:
                if lines <= 390:
                    s += -0.092
                else:
                    s += 0.014
            else:
                if longest <= 555:
                    s += 0.057
                else:
                    s += -0.045
    else:
        if title_width <= 42:
            s += -0.023
        else:
            s += 0.075
    if hyphens <= 2:
        if hyphens <= 0:
            s += 0.008
        else:
            if hyphens <= 1:
                if lines <= 139:
                    s += -0.013
                else:
                    if narrow <= 0.72983:
                        if paragraphs <= 60:
                            s += -0.150
                        else:
                            s += 0.014
                    else:
                        s += -0.013
            else:
                s += -0.002
    else:
        if title_words <= 4:
            s += -0.032
        else:
            s += 0.062
    if above <= 0.84972:
        if span <= 0.96361:
            if offer <= 16:
                if paragraphs <= 42:
                    if in_a_row <= 22:
                        s += 0.010
                    else:
                        s += -0.063
                else:
                    s += 0.047
            else:
                s += -0.069
        else:
            if decks <= 1:
                s += 0.048
            else:
                if text <= 3876:
                    s += -0.138
                else:
                    s += 0.048
    else:
        s += -0.124
    if hyphens <= 4:
        if usual <= 188.49:
            s += -0.033
        else:
            if paragraphs <= 1:
                s += -0.103
            else:
                if press <= 0:
                    if in_a_row <= 64:
                        if decks <= 1:
                            s += 0.019
                        else:
                            s += -0.103
                    else:
                        s += -0.125
                else:
                    if in_a_row <= 15:
                        s += -0.015
                    else:
                        s += 0.062
    else:
        s += 0.062
    if above <= 0.84972:
        if span <= 0.88923:
            if press <= 2:
                if shop <= 4:
                    s += -0.016
                else:
                    s += -0.094
            else:
                s += 0.042
        else:
            if dated <= 0:
                if above <= 0.32364:
                    if title_words <= 3:
                        s += -0.128
                    else:
                        s += -0.009
                else:
                    s += 0.032
            else:
                s += 0.075
    else:
        s += -0.117
    if above <= 0.84972:
        if span <= 0.96361:
            if press <= 2:
                if shop <= 4:
                    if listed <= 0.068301:
                        s += -0.027
                    else:
                        s += 0.033
                else:
                    if narrow <= 0.50663:
                        s += 0.049
                    else:
                        s += -0.116
            else:
                s += 0.040
        else:
            if lines <= 41:
                s += -0.084
            else:
                s += 0.041
    else:
        s += -0.111
    if hyphens <= 4:
        if paragraphs <= 45:
            if lines <= 487:
                if usual <= 406.68:
                    if span <= 0.40489:
                        if shown <= 0.22438:
                            s += 0.032
                        else:
                            if shown <= 0.46627:
                                s += -0.193
                            else:
                                s += -0.008
                    else:
                        s += -0.010
                else:
                    s += 0.045
            else:
                s += -0.104
        else:
            s += 0.036
    else:
        s += 0.059
    if hyphens <= 4:
        if hyphens <= 0:
            s += 0.008
        else:
            if hyphens <= 1:
                if offer <= 4:
                    s += -0.021
                else:
                    if hyphens <= 0:
                        s += -0.152
                    else:
                        s += -0.031
            else:
                if text <= 8270:
                    s += -0.020
                else:
                    s += 0.044
    else:
        if shop <= 4:
            s += 0.077
        else:
            s += -0.043
    if shop <= 4:
        if hyphens <= 3:
            if usual <= 207.02:
                if offer <= 14:
                    s += -0.009
                else:
                    s += -0.099
            else:
                s += 0.013
        else:
            s += 0.065
    else:
        if offer <= 1:
            s += 0.038
        else:
            if in_a_row <= 37:
                if narrow <= 0.76365:
                    s += -0.138
                else:
                    s += -0.022
            else:
                s += 0.002
    if above <= 0.84972:
        if span <= 0.40489:
            if shop <= 1:
                s += 0.002
            else:
                s += -0.124
        else:
            if dated <= 0:
                if decks <= 1:
                    s += 0.006
                else:
                    if usual <= 270.97:
                        s += -0.005
                    else:
                        s += -0.113
            else:
                if span <= 0.81129:
                    s += -0.007
                else:
                    s += 0.071
    else:
        s += -0.104
    if signed <= 0:
        if lines <= 464:
            s += -0.005
        else:
            s += -0.110
    else:
        if shown <= 0.35272:
            s += -0.102
        else:
            if press <= 0:
                if lines <= 384:
                    if title_width <= 43:
                        if text <= 4700:
                            s += 0.015
                        else:
                            s += -0.153
                    else:
                        s += 0.010
                else:
                    s += 0.059
            else:
                s += 0.066
    if above <= 0.84972:
        if offer <= 3:
            if above <= 0.32364:
                if paragraphs <= 15:
                    if text <= 1522:
                        s += -0.138
                    else:
                        if in_a_row <= 17:
                            s += 0.010
                        else:
                            s += -0.101
                else:
                    s += 0.047
            else:
                s += 0.050
        else:
            if listed <= 0.041238:
                s += -0.032
            else:
                s += 0.020
    else:
        s += -0.098
    if hyphens <= 4:
        if steps <= 0:
            if press <= 0:
                s += -0.008
            else:
                s += 0.024
        else:
            if steps <= 1:
                if narrow <= 0.66066:
                    if hyphens <= 0:
                        s += -0.177
                    else:
                        s += -0.037
                else:
                    s += -0.014
            else:
                s += -0.001
    else:
        if shop <= 4:
            s += 0.073
        else:
            s += -0.039
    if above <= 0.84972:
        if shown <= 0.90989:
            if narrow <= 0.36903:
                s += -0.077
            else:
                if narrow <= 0.42785:
                    s += 0.063
                else:
                    if above <= 0.14009:
                        if paragraphs <= 23:
                            if lines <= 162:
                                s += -0.020
                            else:
                                s += -0.136
                        else:
                            s += 0.029
                    else:
                        s += 0.009
        else:
            s += 0.057
    else:
        s += -0.094
    if above <= 0.84972:
        if usual <= 548.44:
            if title_width <= 59:
                if narrow <= 0.36903:
                    if shown <= 0.84489:
                        s += -0.140
                    else:
                        s += 0.021
                else:
                    if narrow <= 0.41505:
                        s += 0.068
                    else:
                        if shown <= 0.87835:
                            s += -0.008
                        else:
                            s += -0.099
            else:
                s += 0.028
        else:
            s += 0.057
    else:
        s += -0.090
    if listed <= 0.041238:
        if listed <= 0.0083893:
            if lines <= 130:
                s += 0.019
            else:
                if longest <= 1109:
                    if paragraphs <= 24:
                        s += -0.033
                    else:
                        s += 0.034
                else:
                    s += -0.110
        else:
            s += -0.104
    else:
        if title_words <= 4:
            if pictures <= 0:
                s += -0.069
            else:
                s += 0.049
        else:
            s += 0.040
    if signed <= 0:
        if running <= 0.81997:
            s += 0.016
        else:
            if longest <= 249:
                s += -0.108
            else:
                if offer <= 4:
                    s += 0.010
                else:
                    s += -0.050
    else:
        if press <= 1:
            if paragraphs <= 33:
                if running <= 0.80748:
                    s += -0.131
                else:
                    s += -0.019
            else:
                s += 0.043
        else:
            s += 0.064
    if longest <= 376:
        if title_words <= 3:
            s += 0.036
        else:
            if span <= 0.66332:
                s += -0.122
            else:
                if title_words <= 6:
                    s += -0.069
                else:
                    s += 0.022
    else:
        if offer <= 2:
            if paragraphs <= 1:
                s += -0.096
            else:
                s += 0.051
        else:
            if title_words <= 3:
                s += -0.068
            else:
                s += -0.001
    if shop <= 4:
        if hyphens <= 4:
            if listed <= 0.068301:
                if narrow <= 0.57678:
                    s += -0.037
                else:
                    s += 0.009
            else:
                s += 0.027
        else:
            s += 0.070
    else:
        if decks <= 0:
            if span <= 0.61301:
                s += -0.074
            else:
                s += 0.034
        else:
            if press <= 1:
                s += -0.143
            else:
                s += 0.010
    if above <= 0.84972:
        if offer <= 3:
            if above <= 0.32364:
                if paragraphs <= 15:
                    s += -0.063
                else:
                    s += 0.041
            else:
                if running <= 0.9419:
                    s += 0.078
                else:
                    s += -0.009
        else:
            if lines <= 76:
                s += 0.076
            else:
                if longest <= 891:
                    s += -0.009
                else:
                    s += -0.096
    else:
        s += -0.085
    if shop <= 4:
        if offer <= 20:
            if paragraphs <= 3:
                if offer <= 0:
                    s += -0.110
                else:
                    s += 0.011
            else:
                if span <= 0.30149:
                    s += -0.060
                else:
                    s += 0.020
        else:
            if title_width <= 57:
                s += -0.100
            else:
                s += 0.047
    else:
        if offer <= 1:
            s += 0.033
        else:
            s += -0.055
    if above <= 0.84972:
        if span <= 0.96361:
            if in_a_row <= 22:
                if title_end <= 0:
                    s += 0.016
                else:
                    s += -0.076
            else:
                if text <= 4978:
                    s += -0.145
                else:
                    if signed <= 0:
                        s += -0.045
                    else:
                        if text <= 7672:
                            s += -0.066
                        else:
                            s += 0.056
        else:
            s += 0.024
    else:
        s += -0.080
    if usual <= 406.68:
        if longest <= 1278:
            if listed <= 0.041238:
                if listed <= 0.0083893:
                    if shown <= 0.23733:
                        s += 0.036
                    else:
                        if shown <= 0.48922:
                            s += -0.050
                        else:
                            s += 0.003
                else:
                    s += -0.088
            else:
                s += 0.021
        else:
            s += -0.115
    else:
        if above <= 0.37431:
            s += 0.060
        else:
            s += -0.016
    if paragraphs <= 65:
        if asked <= 4:
            if title_end <= 0:
                if paragraphs <= 3:
                    s += -0.036
                else:
                    s += 0.017
            else:
                if title_end <= 1:
                    s += -0.105
                else:
                    s += 0.019
        else:
            if usual <= 221.29:
                if press <= 1:
                    s += -0.134
                else:
                    s += 0.006
            else:
                s += -0.002
    else:
        s += 0.043
    if shown <= 0.90989:
        if longest <= 1109:
            if longest <= 626:
                s += -0.009
            else:
                if offer <= 12:
                    if title_width <= 20:
                        s += -0.065
                    else:
                        if shown <= 0.87772:
                            s += 0.065
                        else:
                            s += -0.053
                else:
                    s += -0.037
        else:
            if lines <= 127:
                s += 0.029
            else:
                s += -0.086
    else:
        s += 0.051
    if usual <= 548.44:
        if longest <= 1109:
            if signed <= 0:
                if running <= 0.81997:
                    if narrow <= 0.69216:
                        s += 0.046
                    else:
                        s += -0.040
                else:
                    s += -0.029
            else:
                if longest <= 266:
                    s += -0.078
                else:
                    s += 0.032
        else:
            if lines <= 127:
                s += 0.030
            else:
                s += -0.117
    else:
        s += 0.047
    if hyphens <= 4:
        if steps <= 0:
            if press <= 0:
                s += -0.007
            else:
                s += 0.022
        else:
            if steps <= 1:
                if paragraphs <= 12:
                    s += -0.017
                else:
                    if hyphens <= 1:
                        s += -0.155
                    else:
                        s += -0.017
            else:
                s += -0.001
    else:
        if shop <= 4:
            s += 0.067
        else:
            s += -0.033
    return s
