"""Weights of a rendered text's likelihood. Written by ``python -m tests.train.text_probability``; do not edit."""

# ruff: noqa
# fmt: off


def likely(row: tuple[float, ...]) -> float:
    paragraphs, text, running, shown, longest, usual, dated, signed, decks, lines, above, narrow, shop, offer, press, listed, asked, title_width, title_words, title_end, span, steps, hyphens, digits, pictures, in_a_row = row
    s = 0.0
    if dated <= 0:
        if text <= 2808:
            if shop <= 0:
                s += 2.753
            else:
                s += 1.937
        else:
            if press <= 0:
                if span <= 0.96825:
                    if text <= 12681:
                        if title_width <= 52:
                            s += 2.359
                        else:
                            s += 2.842
                    else:
                        s += 2.943
                else:
                    s += 2.982
            else:
                s += 3.016
    else:
        s += 3.068
    if dated <= 0:
        if text <= 3202:
            if shop <= 0:
                if text <= 1441:
                    s += -0.283
                else:
                    s += -0.048
            else:
                s += -0.489
        else:
            if press <= 0:
                if span <= 0.92344:
                    if text <= 13348:
                        s += -0.337
                    else:
                        s += -0.018
                else:
                    s += -0.008
            else:
                s += 0.040
    else:
        s += 0.092
    if dated <= 0:
        if shown <= 0.56868:
            if longest <= 457:
                if span <= 0.77811:
                    s += -0.457
                else:
                    s += -0.197
            else:
                s += -0.085
        else:
            if title_words <= 7:
                if running <= 0.89975:
                    if paragraphs <= 44:
                        s += -0.282
                    else:
                        s += 0.023
                else:
                    s += 0.007
            else:
                s += 0.052
    else:
        s += 0.091
    if shop <= 3:
        if press <= 0:
            if hyphens <= 3:
                if running <= 0.75594:
                    s += -0.248
                else:
                    if narrow <= 0.42912:
                        s += 0.019
                    else:
                        s += -0.086
            else:
                s += 0.077
        else:
            if longest <= 207:
                s += -0.225
            else:
                s += 0.072
    else:
        if shown <= 0.53511:
            s += -0.328
        else:
            s += -0.028
    if shown <= 0.5859:
        if press <= 2:
            if usual <= 189.86:
                s += -0.272
            else:
                if shop <= 2:
                    s += -0.029
                else:
                    s += -0.203
        else:
            if title_width <= 41:
                s += -0.064
            else:
                s += 0.077
    else:
        if press <= 0:
            if asked <= 4:
                s += 0.007
            else:
                s += -0.106
        else:
            s += 0.085
    if dated <= 0:
        if shown <= 0.5859:
            if hyphens <= 3:
                if longest <= 451:
                    s += -0.211
                else:
                    s += -0.086
            else:
                s += 0.045
        else:
            if press <= 0:
                if span <= 0.96825:
                    if hyphens <= 3:
                        s += -0.166
                    else:
                        s += 0.037
                else:
                    s += 0.008
            else:
                s += 0.066
    else:
        s += 0.088
    if shown <= 0.5859:
        if press <= 2:
            if span <= 0.83485:
                s += -0.179
            else:
                if text <= 757:
                    s += -0.192
                else:
                    if lines <= 175:
                        s += 0.057
                    else:
                        s += -0.082
        else:
            s += 0.043
    else:
        if press <= 0:
            if span <= 0.96938:
                s += -0.062
            else:
                s += 0.046
        else:
            s += 0.082
    if paragraphs <= 5:
        if usual <= 502.12:
            s += -0.149
        else:
            s += 0.006
    else:
        if span <= 0.81017:
            if offer <= 2:
                if longest <= 346:
                    s += -0.096
                else:
                    s += 0.065
            else:
                if press <= 2:
                    if usual <= 206.64:
                        s += -0.212
                    else:
                        s += -0.062
                else:
                    s += 0.031
        else:
            s += 0.052
    if dated <= 0:
        if hyphens <= 3:
            if text <= 13348:
                if shop <= 0:
                    if longest <= 246:
                        s += -0.160
                    else:
                        if offer <= 13:
                            s += -0.010
                        else:
                            s += -0.142
                else:
                    if title_words <= 8:
                        s += -0.215
                    else:
                        s += -0.055
            else:
                s += 0.038
        else:
            s += 0.070
    else:
        s += 0.085
    if shop <= 3:
        if hyphens <= 3:
            if span <= 0.81017:
                if usual <= 139.08:
                    s += -0.236
                else:
                    if press <= 1:
                        s += -0.075
                    else:
                        s += 0.034
            else:
                if text <= 675:
                    s += -0.117
                else:
                    s += 0.039
        else:
            s += 0.092
    else:
        if text <= 13537:
            s += -0.139
        else:
            s += 0.044
    if title_width <= 42:
        if shop <= 0:
            if longest <= 250:
                if title_width <= 20:
                    s += 0.004
                else:
                    s += -0.266
            else:
                s += 0.013
        else:
            if paragraphs <= 42:
                if hyphens <= 2:
                    s += -0.182
                else:
                    s += -0.000
            else:
                s += 0.060
    else:
        if running <= 0.71495:
            s += -0.050
        else:
            s += 0.053
    if press <= 0:
        if offer <= 2:
            if paragraphs <= 5:
                s += -0.080
            else:
                s += 0.034
        else:
            if shop <= 0:
                s += -0.034
            else:
                if paragraphs <= 33:
                    s += -0.187
                else:
                    s += 0.016
    else:
        if running <= 0.85503:
            s += -0.015
        else:
            if paragraphs <= 8:
                s += -0.047
            else:
                s += 0.082
    if dated <= 0:
        if hyphens <= 3:
            if paragraphs <= 42:
                if longest <= 613:
                    if span <= 0.97106:
                        s += -0.134
                    else:
                        if paragraphs <= 2:
                            s += -0.145
                        else:
                            s += 0.006
                else:
                    if offer <= 4:
                        s += 0.026
                    else:
                        s += -0.078
            else:
                s += 0.030
        else:
            s += 0.064
    else:
        s += 0.081
    if title_width <= 42:
        if paragraphs <= 43:
            if usual <= 215.67:
                s += -0.111
            else:
                if lines <= 191:
                    s += 0.004
                else:
                    s += -0.073
        else:
            s += 0.058
    else:
        if press <= 1:
            if span <= 0.8663:
                if usual <= 209.06:
                    s += -0.120
                else:
                    s += 0.004
            else:
                s += 0.034
        else:
            s += 0.079
    if hyphens <= 3:
        if title_width <= 42:
            if text <= 12528:
                if longest <= 613:
                    s += -0.090
                else:
                    s += -0.009
            else:
                s += 0.044
        else:
            if press <= 1:
                if offer <= 2:
                    s += 0.038
                else:
                    if running <= 0.85337:
                        s += -0.140
                    else:
                        s += -0.017
            else:
                s += 0.069
    else:
        s += 0.080
    if dated <= 0:
        if hyphens <= 3:
            if paragraphs <= 64:
                if asked <= 4:
                    if paragraphs <= 1:
                        s += -0.173
                    else:
                        if longest <= 589:
                            s += -0.051
                        else:
                            s += 0.020
                else:
                    if press <= 1:
                        s += -0.186
                    else:
                        s += 0.006
            else:
                s += 0.056
        else:
            s += 0.057
    else:
        s += 0.078
    if dated <= 0:
        if hyphens <= 2:
            if hyphens <= 0:
                if shop <= 4:
                    s += -0.005
                else:
                    s += -0.081
            else:
                if hyphens <= 1:
                    if offer <= 4:
                        s += -0.078
                    else:
                        s += -0.189
                else:
                    s += -0.015
        else:
            s += 0.036
    else:
        if running <= 0.72123:
            s += -0.003
        else:
            s += 0.086
    if dated <= 0:
        if shop <= 0:
            if span <= 0.81017:
                if longest <= 269:
                    s += -0.150
                else:
                    s += -0.019
            else:
                s += 0.022
        else:
            if shown <= 0.47324:
                if running <= 0.53363:
                    s += 0.016
                else:
                    s += -0.128
            else:
                if press <= 0:
                    s += -0.075
                else:
                    s += 0.029
    else:
        s += 0.074
    if dated <= 0:
        if paragraphs <= 1:
            s += -0.155
        else:
            if shop <= 0:
                if offer <= 13:
                    s += 0.018
                else:
                    if press <= 1:
                        s += -0.137
                    else:
                        s += 0.055
            else:
                if paragraphs <= 25:
                    if offer <= 2:
                        s += 0.001
                    else:
                        s += -0.118
                else:
                    s += 0.011
    else:
        s += 0.072
    if hyphens <= 3:
        if span <= 0.81017:
            if longest <= 385:
                if running <= 0.81054:
                    s += -0.175
                else:
                    s += -0.018
            else:
                if shop <= 4:
                    s += 0.003
                else:
                    s += -0.138
        else:
            if above <= 0.78385:
                if title_words <= 6:
                    s += -0.012
                else:
                    s += 0.047
            else:
                s += -0.137
    else:
        s += 0.073
    if dated <= 0:
        if press <= 0:
            if usual <= 606.7:
                if shop <= 3:
                    s += -0.036
                else:
                    s += -0.118
            else:
                s += 0.083
        else:
            if longest <= 385:
                if running <= 0.81724:
                    s += -0.125
                else:
                    s += -0.001
            else:
                s += 0.032
    else:
        if longest <= 216:
            s += -0.095
        else:
            s += 0.077
    if dated <= 0:
        if above <= 0.8471:
            if title_width <= 61:
                if span <= 0.97106:
                    if above <= 0.03431:
                        s += -0.127
                    else:
                        if narrow <= 0.50882:
                            s += 0.030
                        else:
                            s += -0.051
                else:
                    s += 0.004
            else:
                s += 0.035
        else:
            s += -0.174
    else:
        if span <= 0.69282:
            s += -0.022
        else:
            s += 0.086
    if dated <= 0:
        if paragraphs <= 1:
            s += -0.136
        else:
            if lines <= 162:
                s += 0.017
            else:
                if paragraphs <= 64:
                    if usual <= 182.31:
                        s += -0.113
                    else:
                        if longest <= 1288:
                            s += -0.011
                        else:
                            s += -0.156
                else:
                    s += 0.058
    else:
        if span <= 0.73101:
            s += -0.014
        else:
            s += 0.087
    if dated <= 0:
        if paragraphs <= 1:
            s += -0.125
        else:
            if above <= 0.8471:
                if offer <= 2:
                    s += 0.024
                else:
                    if press <= 0:
                        if in_a_row <= 29:
                            s += -0.024
                        else:
                            s += -0.094
                    else:
                        if decks <= 0:
                            s += -0.029
                        else:
                            s += 0.043
            else:
                s += -0.153
    else:
        s += 0.062
    if dated <= 0:
        if hyphens <= 3:
            if steps <= 0:
                if paragraphs <= 1:
                    s += -0.090
                else:
                    s += 0.000
            else:
                if hyphens <= 1:
                    if steps <= 3:
                        s += -0.115
                    else:
                        s += 0.008
                else:
                    s += 0.001
        else:
            s += 0.052
    else:
        if running <= 0.72123:
            s += -0.029
        else:
            s += 0.075
    if press <= 2:
        if span <= 0.92344:
            if usual <= 215.67:
                if shown <= 0.53511:
                    s += -0.119
                else:
                    s += -0.030
            else:
                s += -0.008
        else:
            if above <= 0.8471:
                if lines <= 41:
                    s += -0.122
                else:
                    s += 0.034
            else:
                s += -0.150
    else:
        if title_words <= 4:
            s += -0.048
        else:
            s += 0.064
    if dated <= 0:
        if lines <= 41:
            s += -0.139
        else:
            if lines <= 161:
                s += 0.018
            else:
                if signed <= 0:
                    if shop <= 8:
                        s += -0.036
                    else:
                        s += -0.114
                else:
                    if offer <= 14:
                        s += 0.040
                    else:
                        s += -0.068
    else:
        if span <= 0.73101:
            s += -0.022
        else:
            s += 0.083
    if dated <= 0:
        if paragraphs <= 64:
            if asked <= 4:
                if paragraphs <= 8:
                    s += -0.046
                else:
                    s += 0.013
            else:
                if usual <= 231.36:
                    if span <= 0.98136:
                        s += -0.180
                    else:
                        s += 0.015
                else:
                    s += -0.015
        else:
            s += 0.058
    else:
        if span <= 0.73101:
            s += -0.020
        else:
            s += 0.082
    if hyphens <= 3:
        if hyphens <= 0:
            if shop <= 4:
                s += 0.017
            else:
                s += -0.044
        else:
            if hyphens <= 1:
                if text <= 2945:
                    s += -0.030
                else:
                    if digits <= 4:
                        if paragraphs <= 62:
                            s += -0.161
                        else:
                            s += 0.015
                    else:
                        s += 0.010
            else:
                s += 0.010
    else:
        s += 0.064
    if hyphens <= 3:
        if running <= 0.69644:
            if running <= 0.5089:
                s += 0.014
            else:
                s += -0.097
        else:
            if dated <= 0:
                if asked <= 4:
                    if lines <= 41:
                        s += -0.116
                    else:
                        if shop <= 0:
                            s += 0.028
                        else:
                            s += -0.030
                else:
                    s += -0.050
            else:
                s += 0.052
    else:
        s += 0.062
    if dated <= 0:
        if lines <= 41:
            s += -0.118
        else:
            if lines <= 130:
                s += 0.026
            else:
                if listed <= 0.028626:
                    if usual <= 523.95:
                        if decks <= 0:
                            s += -0.082
                        else:
                            s += -0.016
                    else:
                        s += 0.054
                else:
                    s += 0.015
    else:
        if longest <= 216:
            s += -0.100
        else:
            s += 0.061
    if shop <= 4:
        if longest <= 199:
            if shown <= 0.30457:
                s += 0.015
            else:
                s += -0.154
        else:
            if dated <= 0:
                s += 0.002
            else:
                s += 0.067
    else:
        if span <= 0.87357:
            if text <= 17103:
                s += -0.143
            else:
                s += 0.045
        else:
            if shown <= 0.49695:
                s += -0.066
            else:
                s += 0.050
    if hyphens <= 3:
        if hyphens <= 0:
            if title_width <= 42:
                s += -0.012
            else:
                s += 0.029
        else:
            if hyphens <= 1:
                if span <= 0.97173:
                    if title_words <= 3:
                        s += 0.002
                    else:
                        if pictures <= 2:
                            s += -0.144
                        else:
                            s += 0.006
                else:
                    s += -0.017
            else:
                s += 0.011
    else:
        s += 0.058
    if above <= 0.8471:
        if text <= 757:
            s += -0.074
        else:
            if press <= 1:
                if lines <= 161:
                    s += 0.020
                else:
                    if lines <= 395:
                        s += -0.040
                    else:
                        s += 0.030
            else:
                if title_width <= 42:
                    s += -0.012
                else:
                    if longest <= 191:
                        s += -0.083
                    else:
                        s += 0.081
    else:
        s += -0.125
    if hyphens <= 4:
        if text <= 510:
            s += -0.111
        else:
            if span <= 0.92344:
                if shop <= 5:
                    if longest <= 376:
                        if running <= 0.78483:
                            s += -0.123
                        else:
                            s += -0.008
                    else:
                        if shown <= 0.51969:
                            s += 0.047
                        else:
                            s += -0.015
                else:
                    s += -0.099
            else:
                s += 0.020
    else:
        s += 0.065
    if hyphens <= 3:
        if steps <= 0:
            s += 0.007
        else:
            if hyphens <= 1:
                if steps <= 3:
                    if text <= 2945:
                        s += -0.020
                    else:
                        if steps <= 1:
                            s += -0.197
                        else:
                            if paragraphs <= 23:
                                s += -0.117
                            else:
                                s += 0.005
                else:
                    s += 0.018
            else:
                s += 0.010
    else:
        s += 0.053
    if text <= 510:
        s += -0.106
    else:
        if hyphens <= 3:
            if hyphens <= 0:
                if press <= 0:
                    s += -0.009
                else:
                    s += 0.029
            else:
                if hyphens <= 1:
                    if text <= 2945:
                        s += -0.010
                    else:
                        if paragraphs <= 62:
                            s += -0.095
                        else:
                            s += 0.019
                else:
                    s += 0.012
        else:
            s += 0.056
    if above <= 0.8471:
        if span <= 0.81017:
            if shop <= 4:
                if usual <= 139.08:
                    s += -0.100
                else:
                    if in_a_row <= 4:
                        if narrow <= 0.72506:
                            s += -0.138
                        else:
                            s += 0.014
                    else:
                        s += 0.012
            else:
                s += -0.096
        else:
            if dated <= 0:
                s += 0.008
            else:
                s += 0.076
    else:
        s += -0.117
    if above <= 0.8471:
        if span <= 0.97106:
            if press <= 2:
                if shop <= 4:
                    if longest <= 250:
                        s += -0.099
                    else:
                        s += -0.006
                else:
                    s += -0.106
            else:
                if title_width <= 34:
                    s += -0.031
                else:
                    s += 0.062
        else:
            if lines <= 70:
                s += -0.056
            else:
                s += 0.040
    else:
        s += -0.110
    if paragraphs <= 28:
        if title_end <= 0:
            if asked <= 4:
                if running <= 0.70492:
                    if lines <= 84:
                        s += 0.047
                    else:
                        s += -0.078
                else:
                    if lines <= 41:
                        s += -0.087
                    else:
                        s += 0.021
            else:
                if running <= 0.70765:
                    s += 0.033
                else:
                    s += -0.116
        else:
            s += -0.086
    else:
        s += 0.026
    if text <= 510:
        s += -0.098
    else:
        if hyphens <= 3:
            if offer <= 4:
                if title_width <= 42:
                    s += -0.009
                else:
                    s += 0.037
            else:
                if offer <= 6:
                    if usual <= 164.9:
                        s += 0.032
                    else:
                        s += -0.111
                else:
                    if span <= 0.99295:
                        s += -0.025
                    else:
                        s += 0.038
        else:
            s += 0.053
    if shop <= 4:
        if hyphens <= 4:
            if longest <= 457:
                s += -0.020
            else:
                if offer <= 3:
                    s += 0.050
                else:
                    s += -0.015
        else:
            s += 0.074
    else:
        if offer <= 1:
            s += 0.039
        else:
            if in_a_row <= 37:
                s += -0.120
            else:
                if span <= 0.98693:
                    s += -0.056
                else:
                    s += 0.070
    if above <= 0.8471:
        if span <= 0.80461:
            if shop <= 4:
                if usual <= 139.08:
                    s += -0.085
                else:
                    s += 0.002
            else:
                s += -0.078
        else:
            if decks <= 1:
                if asked <= 6:
                    s += 0.039
                else:
                    s += -0.046
            else:
                if lines <= 106:
                    s += -0.134
                else:
                    s += -0.001
    else:
        s += -0.099
    if press <= 2:
        if span <= 0.97106:
            s += -0.024
        else:
            if lines <= 70:
                s += -0.062
            else:
                if lines <= 243:
                    s += 0.051
                else:
                    s += -0.037
    else:
        if title_width <= 44:
            if text <= 9096:
                if dated <= 0:
                    s += -0.107
                else:
                    s += 0.049
            else:
                s += 0.045
        else:
            s += 0.072
    if paragraphs <= 1:
        s += -0.081
    else:
        if press <= 1:
            if offer <= 2:
                if narrow <= 0.36823:
                    if shown <= 0.8401:
                        s += -0.148
                    else:
                        s += 0.044
                else:
                    s += 0.035
            else:
                s += -0.024
        else:
            if span <= 0.69282:
                s += -0.025
            else:
                if title_width <= 38:
                    s += -0.009
                else:
                    s += 0.080
    if text <= 510:
        s += -0.093
    else:
        if hyphens <= 3:
            if steps <= 0:
                s += 0.009
            else:
                if steps <= 1:
                    if span <= 0.99267:
                        if narrow <= 0.79034:
                            if lines <= 401:
                                s += -0.162
                            else:
                                s += 0.016
                        else:
                            s += 0.025
                    else:
                        s += 0.013
                else:
                    s += -0.002
        else:
            s += 0.048
    if paragraphs <= 22:
        if above <= 0.18592:
            if lines <= 162:
                s += -0.007
            else:
                s += -0.115
        else:
            if shop <= 0:
                s += 0.028
            else:
                if longest <= 799:
                    s += -0.062
                else:
                    s += 0.072
    else:
        if longest <= 553:
            s += 0.049
        else:
            if press <= 0:
                s += -0.080
            else:
                s += 0.041
    if above <= 0.8471:
        if text <= 757:
            s += -0.059
        else:
            if hyphens <= 1:
                if hyphens <= 0:
                    s += 0.012
                else:
                    if text <= 2945:
                        s += 0.005
                    else:
                        s += -0.068
            else:
                if press <= 0:
                    s += 0.003
                else:
                    if paragraphs <= 8:
                        s += -0.028
                    else:
                        s += 0.073
    else:
        s += -0.095
    if above <= 0.8471:
        if longest <= 457:
            if paragraphs <= 42:
                if above <= 0.32338:
                    s += -0.059
                else:
                    s += 0.006
            else:
                s += 0.061
        else:
            if offer <= 3:
                s += 0.050
            else:
                if narrow <= 0.57678:
                    if longest <= 553:
                        s += 0.055
                    else:
                        s += -0.097
                else:
                    s += 0.019
    else:
        s += -0.090
    if signed <= 0:
        if usual <= 530.94:
            if narrow <= 0.75943:
                s += -0.008
            else:
                if running <= 0.88686:
                    s += -0.110
                else:
                    s += -0.002
        else:
            s += 0.045
    else:
        if usual <= 164.9:
            if paragraphs <= 39:
                s += -0.081
            else:
                s += 0.049
        else:
            if offer <= 23:
                s += 0.045
            else:
                s += -0.072
    if paragraphs <= 1:
        s += -0.073
    else:
        if span <= 0.97106:
            if lines <= 663:
                if offer <= 15:
                    if longest <= 199:
                        s += -0.090
                    else:
                        s += 0.002
                else:
                    if title_width <= 52:
                        if narrow <= 0.51866:
                            s += 0.003
                        else:
                            s += -0.142
                    else:
                        s += 0.021
            else:
                s += 0.072
        else:
            s += 0.023
    if shop <= 4:
        if hyphens <= 4:
            if shown <= 0.17282:
                s += -0.074
            else:
                if shown <= 0.24861:
                    s += 0.055
                else:
                    s += -0.001
        else:
            s += 0.069
    else:
        if span <= 0.87357:
            s += -0.077
        else:
            if shown <= 0.49695:
                if shop <= 6:
                    s += 0.044
                else:
                    s += -0.107
            else:
                s += 0.045
    if above <= 0.8471:
        if lines <= 41:
            s += -0.072
        else:
            if lines <= 130:
                if decks <= 1:
                    s += 0.042
                else:
                    s += -0.064
            else:
                if longest <= 1111:
                    if longest <= 589:
                        if paragraphs <= 22:
                            s += -0.045
                        else:
                            s += 0.021
                    else:
                        s += 0.032
                else:
                    s += -0.086
    else:
        s += -0.086
    if above <= 0.8471:
        if press <= 0:
            if above <= 0.32687:
                s += -0.032
            else:
                if narrow <= 0.52077:
                    s += -0.080
                else:
                    s += 0.035
        else:
            if in_a_row <= 4:
                s += -0.063
            else:
                if paragraphs <= 8:
                    if in_a_row <= 8:
                        s += 0.027
                    else:
                        s += -0.086
                else:
                    s += 0.037
    else:
        s += -0.082
    if signed <= 0:
        if lines <= 460:
            s += -0.004
        else:
            if lines <= 633:
                s += -0.122
            else:
                s += 0.015
    else:
        if lines <= 385:
            if span <= 0.95078:
                if press <= 1:
                    if asked <= 0:
                        s += -0.005
                    else:
                        s += -0.115
                else:
                    s += 0.035
            else:
                s += 0.056
        else:
            s += 0.072
    if dated <= 0:
        if title_width <= 61:
            if usual <= 548.66:
                if listed <= 0.034315:
                    if shown <= 0.62386:
                        s += -0.010
                    else:
                        s += -0.059
                else:
                    s += 0.006
            else:
                s += 0.046
        else:
            s += 0.025
    else:
        if longest <= 216:
            s += -0.061
        else:
            if longest <= 720:
                s += 0.067
            else:
                s += -0.023
    if paragraphs <= 1:
        s += -0.066
    else:
        if usual <= 548.66:
            if in_a_row <= 4:
                if narrow <= 0.72506:
                    s += -0.117
                else:
                    s += 0.008
            else:
                if press <= 2:
                    if listed <= 0.043816:
                        if listed <= 0.010644:
                            s += -0.009
                        else:
                            s += -0.076
                    else:
                        s += 0.015
                else:
                    s += 0.040
        else:
            s += 0.065
    if above <= 0.78385:
        if span <= 0.97106:
            if above <= 0.0:
                s += -0.095
            else:
                if offer <= 15:
                    if longest <= 199:
                        s += -0.073
                    else:
                        s += 0.010
                else:
                    s += -0.050
        else:
            if lines <= 70:
                if text <= 1499:
                    s += -0.104
                else:
                    s += 0.041
            else:
                s += 0.034
    else:
        s += -0.065
    if shop <= 4:
        if dated <= 0:
            if above <= 0.072376:
                if longest <= 457:
                    s += -0.089
                else:
                    s += 0.003
            else:
                if in_a_row <= 3:
                    if usual <= 398.92:
                        s += -0.103
                    else:
                        s += 0.023
                else:
                    s += 0.012
        else:
            if longest <= 216:
                s += -0.052
            else:
                s += 0.055
    else:
        s += -0.036
    if paragraphs <= 64:
        if shop <= 4:
            if hyphens <= 4:
                if in_a_row <= 65:
                    s += 0.001
                else:
                    s += -0.058
            else:
                s += 0.069
        else:
            if offer <= 1:
                s += 0.031
            else:
                if in_a_row <= 50:
                    s += -0.103
                else:
                    s += 0.011
    else:
        if longest <= 893:
            s += 0.068
        else:
            s += -0.064
    return s
