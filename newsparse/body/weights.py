"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

FEATURES = ('width', 'link_density', 'links', 'strong_density', 'ending', 'noise_words', 'has_date', 'lines', 'tag', 'caption', 'table', 'list', 'figure', 'heading', 'article', 'main', 'footer', 'hidden', 'form', 'aside', 'header', 'in_comment', 'in_caption', 'in_tags', 'near_ads', 'near_share', 'near_media', 'near_box', 'near_caption', 'near_byline', 'near_body', 'near_deck', 'negatives', 'own_negative', 'share', 'dominant', 'next_share', 'next2_share', 'next3_share', 'prev_share', 'prev2_share', 'branch_links', 'branch_share', 'branch_size', 'parent_links', 'parent_share', 'top_share', 'top_links', 'top_size', 'inside', 'depth_below', 'depth', 'siblings', 'parent_siblings', 'since_mark', 'marks', 'heading_distance', 'heading_noise', 'heading_level', 'heading_here', 'from_headline', 'long_before', 'long_after', 'long_after_count', 'text_before', 'span_before', 'span_after', 'span_place', 'from_span', 'to_span', 'next_width', 'next_links', 'prev_width', 'prev_links', 'to_long', 'title_overlap', 'summary_overlap', 'summary_share', 'repeated', 'copies', 'span_share', 'container_links')


def early(f: tuple[float, ...]) -> float:
    s = 0.0
    if f[34] <= 0.07589:
        if f[45] <= 0.27221:
            if f[36] <= 0.044186:
                if f[51] <= 34.5:
                    if f[0] <= 118.5:
                        s += 0.437
                    else:
                        s += 0.544
                else:
                    s += 0.915
            else:
                s += 0.637
        else:
            if f[36] <= 0.014121:
                if f[0] <= 116.5:
                    s += 0.542
                else:
                    s += 0.806
            else:
                if f[62] <= 0.99761:
                    s += 0.867
                else:
                    s += 0.563
    else:
        if f[45] <= 0.27221:
            if f[39] <= 1e-35:
                if f[50] <= 1e-35:
                    s += 0.432
                else:
                    s += 0.775
            else:
                if f[56] <= 22.5:
                    if f[34] <= 0.22934:
                        s += 0.761
                    else:
                        s += 0.901
                else:
                    s += 0.598
        else:
            if f[78] <= 1e-35:
                s += 0.934
            else:
                s += 0.506
    if f[34] <= 0.094687:
        if f[54] <= 418.5:
            if f[76] <= 0.35339:
                if f[42] <= 0.18435:
                    s += -0.277
                else:
                    s += -0.080
            else:
                s += 0.045
        else:
            if f[8] <= 6.5:
                if f[63] <= 2.5:
                    s += -0.135
                else:
                    if f[71] <= 0.48958:
                        s += 0.094
                    else:
                        s += -0.079
            else:
                s += -0.229
    else:
        if f[79] <= 1.5:
            if f[71] <= 0.9416:
                if f[79] <= 1e-35:
                    s += -0.233
                else:
                    if f[21] <= 1e-35:
                        if f[34] <= 0.2222:
                            s += 0.073
                        else:
                            s += 0.153
                    else:
                        if f[54] <= 699.5:
                            s += -0.285
                        else:
                            s += 0.100
            else:
                if f[46] <= 0.0021737:
                    s += -0.203
                else:
                    s += 0.080
        else:
            s += -0.192
    if f[34] <= 0.12758:
        if f[45] <= 0.11017:
            if f[36] <= 0.025512:
                if f[51] <= 34.5:
                    s += -0.224
                else:
                    s += 0.132
            else:
                if f[8] <= 7.5:
                    if f[62] <= 0.26112:
                        s += -0.155
                    else:
                        s += 0.007
                else:
                    s += -0.203
        else:
            if f[8] <= 7.5:
                if f[41] <= 0.30364:
                    if f[62] <= 0.059017:
                        s += -0.089
                    else:
                        s += 0.109
                else:
                    s += -0.156
            else:
                s += -0.241
    else:
        if f[45] <= 0.27221:
            if f[8] <= 6.5:
                if f[73] <= 0.97701:
                    if f[21] <= 1e-35:
                        s += 0.103
                    else:
                        s += -0.166
                else:
                    if f[50] <= 1e-35:
                        s += -0.238
                    else:
                        s += 0.062
            else:
                s += -0.191
        else:
            s += 0.142
    if f[34] <= 0.12758:
        if f[54] <= 375.5:
            if f[76] <= 0.35147:
                if f[36] <= 0.070754:
                    s += -0.211
                else:
                    if f[43] <= 4.5:
                        s += -0.156
                    else:
                        s += 0.026
            else:
                s += 0.050
        else:
            if f[45] <= 0.075438:
                if f[63] <= 2.5:
                    s += -0.198
                else:
                    if f[0] <= 14.5:
                        s += -0.180
                    else:
                        s += -0.028
            else:
                if f[12] <= 1e-35:
                    s += 0.081
                else:
                    s += -0.201
    else:
        if f[45] <= 0.27221:
            if f[56] <= 25.5:
                if f[71] <= 0.87078:
                    if f[34] <= 0.2222:
                        s += -0.006
                    else:
                        s += 0.115
                else:
                    s += -0.092
            else:
                s += -0.143
        else:
            if f[79] <= 1.5:
                s += 0.138
            else:
                s += -0.084
    if f[34] <= 0.17512:
        if f[45] <= 0.27221:
            if f[40] <= 0.018251:
                if f[76] <= 0.31867:
                    s += -0.178
                else:
                    s += 0.014
            else:
                if f[8] <= 6.5:
                    if f[63] <= 8.5:
                        s += -0.109
                    else:
                        s += 0.052
                else:
                    s += -0.158
        else:
            if f[8] <= 7.5:
                if f[41] <= 0.19875:
                    s += 0.098
                else:
                    s += -0.082
            else:
                s += -0.194
    else:
        if f[78] <= 1e-35:
            if f[4] <= 1e-35:
                if f[8] <= 7.5:
                    s += 0.048
                else:
                    s += -0.160
            else:
                if f[21] <= 1e-35:
                    if f[31] <= 1e-35:
                        s += 0.133
                    else:
                        s += -0.077
                else:
                    if f[45] <= 0.060304:
                        s += -0.234
                    else:
                        s += 0.068
        else:
            s += -0.258
    if f[54] <= 247.5:
        if f[0] <= 174.5:
            if f[43] <= 26.5:
                s += -0.169
            else:
                s += -0.033
        else:
            if f[61] <= 0.70043:
                s += 0.083
            else:
                if f[48] <= 7.5:
                    s += -0.190
                else:
                    s += 0.025
    else:
        if f[8] <= 6.5:
            if f[61] <= 0.87937:
                if f[78] <= 1e-35:
                    if f[71] <= 0.53907:
                        if f[0] <= 12.5:
                            s += -0.035
                        else:
                            s += 0.121
                    else:
                        if f[48] <= 11.5:
                            s += -0.045
                        else:
                            s += 0.104
                else:
                    if f[0] <= 30.5:
                        s += 0.143
                    else:
                        s += -0.232
            else:
                if f[48] <= 4.5:
                    s += -0.089
                else:
                    s += 0.038
        else:
            if f[0] <= 200.5:
                s += -0.136
            else:
                s += 0.013
    if f[34] <= 0.2222:
        if f[36] <= 0.050265:
            if f[0] <= 186.5:
                if f[63] <= 3.5:
                    s += -0.174
                else:
                    if f[61] <= 0.010929:
                        s += -0.161
                    else:
                        if f[8] <= 6.5:
                            s += -0.040
                        else:
                            s += -0.138
            else:
                if f[64] <= 0.73408:
                    s += 0.062
                else:
                    s += -0.117
        else:
            if f[8] <= 7.5:
                if f[44] <= 0.11463:
                    if f[22] <= 1e-35:
                        s += 0.086
                    else:
                        s += -0.270
                else:
                    s += -0.049
            else:
                s += -0.123
    else:
        if f[78] <= 1e-35:
            if f[4] <= 1e-35:
                s += 0.016
            else:
                if f[21] <= 1e-35:
                    if f[40] <= 0.99093:
                        s += 0.126
                    else:
                        s += -0.439
                else:
                    s += -0.061
        else:
            s += -0.201
    if f[45] <= 0.055286:
        if f[54] <= 620.5:
            if f[66] <= 1e-35:
                s += -0.167
            else:
                if f[34] <= 0.19651:
                    s += -0.127
                else:
                    s += 0.049
        else:
            if f[8] <= 6.5:
                if f[44] <= 0.12045:
                    s += 0.049
                else:
                    s += -0.084
            else:
                s += -0.098
    else:
        if f[8] <= 6.5:
            if f[61] <= 0.87439:
                if f[1] <= 0.56276:
                    if f[78] <= 1e-35:
                        if f[16] <= 1e-35:
                            if f[34] <= 0.53456:
                                s += 0.093
                            else:
                                s += 0.133
                        else:
                            s += -0.467
                    else:
                        s += -0.106
                else:
                    s += -0.107
            else:
                if f[54] <= 674.5:
                    s += -0.127
                else:
                    s += 0.037
        else:
            if f[34] <= 0.626:
                s += -0.124
            else:
                s += 0.135
    if f[35] <= 1e-35:
        if f[36] <= 0.050265:
            if f[39] <= 0.013941:
                if f[76] <= 0.52705:
                    s += -0.130
                else:
                    s += 0.076
            else:
                if f[63] <= 2.5:
                    s += -0.126
                else:
                    s += -0.013
        else:
            if f[22] <= 1e-35:
                if f[44] <= 0.11463:
                    if f[79] <= 1e-35:
                        s += -0.108
                    else:
                        if f[79] <= 1.5:
                            if f[39] <= 0.016322:
                                s += 0.012
                            else:
                                s += 0.094
                        else:
                            s += -0.053
                else:
                    s += -0.053
            else:
                s += -0.189
    else:
        if f[78] <= 1e-35:
            if f[79] <= 1e-35:
                s += -0.194
            else:
                if f[71] <= 0.90863:
                    if f[39] <= 0.99093:
                        s += 0.117
                    else:
                        s += -0.324
                else:
                    s += 0.023
        else:
            s += -0.163
    if f[45] <= 0.055286:
        if f[54] <= 620.5:
            if f[49] <= 1e-35:
                s += -0.150
            else:
                if f[32] <= 1e-35:
                    s += -0.006
                else:
                    s += -0.121
        else:
            if f[8] <= 7.5:
                if f[36] <= 0.052247:
                    s += -0.026
                else:
                    s += 0.076
            else:
                s += -0.083
    else:
        if f[8] <= 6.5:
            if f[41] <= 0.2048:
                if f[62] <= 0.17321:
                    if f[54] <= 1584.5:
                        if f[35] <= 1e-35:
                            s += -0.126
                        else:
                            s += 0.070
                    else:
                        s += 0.078
                else:
                    if f[78] <= 1e-35:
                        if f[17] <= 1e-35:
                            s += 0.111
                        else:
                            if f[45] <= 0.74332:
                                s += -0.493
                            else:
                                s += 0.141
                    else:
                        s += -0.072
            else:
                s += -0.064
        else:
            s += -0.092
    if f[42] <= 0.050743:
        if f[54] <= 306.5:
            if f[50] <= 1e-35:
                if f[77] <= 0.94987:
                    s += -0.142
                else:
                    s += 0.064
            else:
                if f[34] <= 0.01153:
                    s += -0.125
                else:
                    s += -0.006
        else:
            if f[8] <= 6.5:
                if f[36] <= 0.052247:
                    if f[50] <= 1e-35:
                        if f[14] <= 1e-35:
                            s += -0.138
                        else:
                            s += -0.002
                    else:
                        s += 0.022
                else:
                    s += 0.075
            else:
                s += -0.088
    else:
        if f[35] <= 1e-35:
            if f[54] <= 180.5:
                s += -0.050
            else:
                if f[17] <= 1e-35:
                    if f[61] <= 0.80785:
                        s += 0.098
                    else:
                        s += -0.015
                else:
                    s += -0.365
        else:
            if f[0] <= 1.5:
                s += -0.462
            else:
                s += 0.110
    if f[45] <= 0.27221:
        if f[39] <= 0.015143:
            if f[50] <= 1e-35:
                s += -0.127
            else:
                if f[34] <= 0.012453:
                    s += -0.103
                else:
                    s += 0.012
        else:
            if f[63] <= 1.5:
                s += -0.098
            else:
                if f[56] <= 20.5:
                    if f[9] <= 1e-35:
                        if f[71] <= 0.76569:
                            if f[56] <= -1e-35:
                                s += -0.267
                            else:
                                if f[34] <= 0.015627:
                                    s += -0.027
                                else:
                                    s += 0.081
                        else:
                            s += -0.068
                    else:
                        s += -0.161
                else:
                    s += -0.090
    else:
        if f[34] <= 0.018038:
            if f[59] <= 1e-35:
                s += -0.108
            else:
                s += 0.017
        else:
            if f[78] <= 1e-35:
                if f[64] <= 0.94485:
                    s += 0.100
                else:
                    s += -0.094
            else:
                s += -0.138
    if f[34] <= 0.2222:
        if f[54] <= 144.5:
            if f[76] <= 0.14854:
                s += -0.118
            else:
                s += -0.004
        else:
            if f[63] <= 1.5:
                s += -0.095
            else:
                if f[9] <= 1e-35:
                    if f[60] <= 1e-35:
                        s += -0.133
                    else:
                        if f[79] <= 1e-35:
                            s += -0.106
                        else:
                            if f[64] <= 0.7567:
                                if f[34] <= 0.014871:
                                    s += 0.004
                                else:
                                    s += 0.079
                            else:
                                if f[54] <= 2022.5:
                                    s += -0.102
                                else:
                                    s += 0.036
                else:
                    s += -0.149
    else:
        if f[79] <= 1.5:
            if f[16] <= 1e-35:
                if f[7] <= 11.5:
                    if f[79] <= 1e-35:
                        s += -0.136
                    else:
                        s += 0.093
                else:
                    s += -0.309
            else:
                s += -0.595
        else:
            s += -0.095
    if f[42] <= 0.050743:
        if f[37] <= 0.014674:
            if f[50] <= 1e-35:
                if f[14] <= 1e-35:
                    s += -0.143
                else:
                    s += -0.074
            else:
                if f[47] <= 0.12162:
                    s += 0.001
                else:
                    s += -0.093
        else:
            if f[0] <= 19.5:
                s += -0.086
            else:
                if f[22] <= 1e-35:
                    if f[73] <= 0.096508:
                        if f[34] <= 0.027752:
                            s += -0.018
                        else:
                            s += 0.069
                    else:
                        s += -0.054
                else:
                    s += -0.158
    else:
        if f[61] <= 0.80785:
            if f[60] <= 1e-35:
                if f[60] <= -59.5:
                    s += 0.139
                else:
                    s += -0.155
            else:
                if f[80] <= 0.9991:
                    s += 0.097
                else:
                    s += -0.294
        else:
            if f[42] <= 0.47273:
                s += -0.056
            else:
                s += 0.047
    if f[45] <= 0.27221:
        if f[37] <= 0.014009:
            if f[15] <= 1e-35:
                s += -0.121
            else:
                if f[4] <= 1e-35:
                    s += -0.085
                else:
                    s += 0.001
        else:
            if f[8] <= 6.5:
                if f[21] <= 1e-35:
                    if f[64] <= 0.67685:
                        if f[60] <= 1e-35:
                            if f[80] <= 0.88237:
                                s += -0.219
                            else:
                                s += 0.127
                        else:
                            if f[28] <= 1e-35:
                                s += 0.086
                            else:
                                s += -0.197
                    else:
                        s += -0.021
                else:
                    s += -0.149
            else:
                s += -0.073
    else:
        if f[4] <= 1e-35:
            if f[8] <= 8.5:
                if f[8] <= 1.5:
                    s += -0.086
                else:
                    s += 0.068
            else:
                s += -0.116
        else:
            if f[64] <= 0.89552:
                s += 0.100
            else:
                s += -0.001
    if f[34] <= 0.46497:
        if f[54] <= 144.5:
            if f[76] <= 0.12933:
                if f[46] <= 0.01672:
                    s += -0.124
                else:
                    if f[44] <= 0.34208:
                        s += -0.011
                    else:
                        s += -0.119
            else:
                s += 0.010
        else:
            if f[45] <= 0.49068:
                if f[44] <= 0.1258:
                    if f[78] <= 1e-35:
                        if f[79] <= 1e-35:
                            s += -0.105
                        else:
                            if f[9] <= 1e-35:
                                if f[62] <= 0.088365:
                                    s += -0.053
                                else:
                                    if f[17] <= 1e-35:
                                        s += 0.046
                                    else:
                                        s += -0.202
                            else:
                                s += -0.131
                    else:
                        s += -0.139
                else:
                    s += -0.075
            else:
                s += 0.058
    else:
        if f[1] <= 0.8433:
            if f[36] <= 0.99093:
                s += 0.095
            else:
                s += -0.306
        else:
            s += -0.286
    if f[54] <= 151.5:
        if f[37] <= 0.025503:
            if f[76] <= 0.37602:
                s += -0.108
            else:
                s += 0.070
        else:
            if f[46] <= 0.029993:
                s += -0.053
            else:
                s += 0.043
    else:
        if f[45] <= 0.49068:
            if f[8] <= 6.5:
                if f[61] <= 0.72764:
                    if f[56] <= -1e-35:
                        s += -0.213
                    else:
                        if f[21] <= 1e-35:
                            if f[80] <= 0.24716:
                                s += 0.093
                            else:
                                if f[46] <= 0.00088866:
                                    s += -0.116
                                else:
                                    s += 0.043
                        else:
                            s += -0.138
                else:
                    if f[54] <= 2246.5:
                        s += -0.086
                    else:
                        s += 0.020
            else:
                s += -0.056
        else:
            if f[8] <= 8.5:
                if f[80] <= 0.9991:
                    s += 0.086
                else:
                    s += -0.211
            else:
                s += -0.039
    if f[42] <= 0.050743:
        if f[39] <= 0.050138:
            if f[50] <= 1e-35:
                if f[14] <= 1e-35:
                    s += -0.119
                else:
                    if f[63] <= 12.5:
                        s += -0.086
                    else:
                        s += 0.005
            else:
                if f[4] <= 1e-35:
                    if f[69] <= 19.5:
                        s += -0.094
                    else:
                        s += -0.008
                else:
                    s += 0.032
        else:
            if f[4] <= 1e-35:
                if f[11] <= 1e-35:
                    if f[13] <= 1e-35:
                        s += -0.089
                    else:
                        s += 0.025
                else:
                    s += 0.053
            else:
                s += 0.056
    else:
        if f[64] <= 0.76924:
            if f[4] <= 1e-35:
                if f[13] <= 1e-35:
                    s += -0.050
                else:
                    s += 0.067
            else:
                if f[16] <= 1e-35:
                    s += 0.096
                else:
                    s += -0.487
        else:
            s += -0.002
    if f[34] <= 0.46497:
        if f[54] <= 115.5:
            if f[37] <= 0.010185:
                s += -0.107
            else:
                if f[46] <= 0.016015:
                    s += -0.069
                else:
                    s += 0.012
        else:
            if f[4] <= 1e-35:
                if f[43] <= 3.5:
                    if f[3] <= 0.060043:
                        s += -0.063
                    else:
                        s += 0.039
                else:
                    if f[42] <= 0.0024077:
                        s += -0.122
                    else:
                        s += 0.028
            else:
                if f[64] <= 0.64374:
                    if f[78] <= 1e-35:
                        s += 0.076
                    else:
                        s += -0.167
                else:
                    if f[54] <= 2133.5:
                        s += -0.075
                    else:
                        s += 0.036
    else:
        if f[64] <= 0.89552:
            if f[79] <= 1.5:
                if f[79] <= 1e-35:
                    s += -0.147
                else:
                    s += 0.095
            else:
                s += -0.070
        else:
            s += -0.049
    if f[34] <= 0.46497:
        if f[54] <= 115.5:
            if f[37] <= 0.010185:
                s += -0.101
            else:
                s += -0.034
        else:
            if f[26] <= 1e-35:
                if f[49] <= 1e-35:
                    if f[14] <= 1e-35:
                        if f[66] <= 3.4611:
                            s += -0.107
                        else:
                            s += 0.071
                    else:
                        if f[36] <= 1e-35:
                            s += -0.099
                        else:
                            s += 0.040
                else:
                    if f[4] <= 1e-35:
                        if f[8] <= 1.5:
                            if f[11] <= 1e-35:
                                if f[34] <= 0.33573:
                                    s += -0.081
                                else:
                                    s += -0.411
                            else:
                                s += 0.104
                        else:
                            s += 0.022
                    else:
                        s += 0.062
            else:
                s += -0.124
    else:
        if f[1] <= 0.8433:
            if f[16] <= 1e-35:
                s += 0.082
            else:
                s += -0.402
        else:
            s += -0.234
    if f[42] <= 0.069817:
        if f[54] <= 790.5:
            if f[66] <= 0.020116:
                if f[64] <= 0.72449:
                    if f[15] <= 1e-35:
                        s += -0.094
                    else:
                        s += 0.016
                else:
                    s += -0.119
            else:
                if f[0] <= 222.5:
                    if f[68] <= 13.5:
                        if f[76] <= 0.46738:
                            s += -0.072
                        else:
                            s += 0.103
                    else:
                        s += 0.042
                else:
                    s += 0.092
        else:
            if f[11] <= 1e-35:
                if f[0] <= 232.5:
                    if f[44] <= 0.037432:
                        s += -0.007
                    else:
                        s += -0.083
                else:
                    s += 0.057
            else:
                s += 0.061
    else:
        if f[4] <= 1e-35:
            if f[5] <= 1e-35:
                s += 0.013
            else:
                s += -0.226
        else:
            if f[64] <= 0.71051:
                s += 0.093
            else:
                s += 0.022
    if f[34] <= 0.46497:
        if f[36] <= 0.0094743:
            if f[63] <= 7.5:
                s += -0.089
            else:
                if f[60] <= -1e-35:
                    s += -0.120
                else:
                    s += -0.000
        else:
            if f[21] <= 1e-35:
                if f[22] <= 1e-35:
                    if f[60] <= 1e-35:
                        s += -0.104
                    else:
                        if f[64] <= 0.77817:
                            if f[79] <= 1e-35:
                                s += -0.070
                            else:
                                if f[79] <= 1.5:
                                    if f[41] <= 0.62095:
                                        s += 0.067
                                    else:
                                        s += -0.094
                                else:
                                    s += -0.035
                        else:
                            if f[46] <= 0.0011314:
                                s += -0.071
                            else:
                                s += 0.013
                else:
                    s += -0.124
            else:
                s += -0.152
    else:
        if f[1] <= 0.30628:
            if f[64] <= 0.86156:
                s += 0.084
            else:
                s += -0.015
        else:
            s += -0.129
    if f[45] <= 0.49068:
        if f[15] <= 1e-35:
            if f[50] <= 1.5:
                if f[64] <= 0.76075:
                    s += -0.058
                else:
                    s += -0.135
            else:
                if f[44] <= 0.22933:
                    s += 0.034
                else:
                    s += -0.085
        else:
            if f[0] <= 18.5:
                s += -0.070
            else:
                if f[26] <= 1e-35:
                    if f[53] <= 3.5:
                        if f[34] <= 0.40357:
                            if f[63] <= 17.5:
                                s += -0.026
                            else:
                                s += 0.055
                        else:
                            s += 0.081
                    else:
                        s += 0.107
                else:
                    s += -0.093
    else:
        if f[0] <= 116.5:
            if f[36] <= 0.070754:
                if f[11] <= 1e-35:
                    s += -0.077
                else:
                    s += 0.077
            else:
                s += 0.044
        else:
            if f[7] <= 7.5:
                s += 0.081
            else:
                s += -0.216
    if f[8] <= 6.5:
        if f[64] <= 0.71051:
            if f[60] <= 1e-35:
                if f[60] <= -59.5:
                    s += 0.144
                else:
                    s += -0.140
            else:
                if f[78] <= 1e-35:
                    if f[26] <= 1e-35:
                        if f[0] <= 1283:
                            if f[56] <= 27.5:
                                s += 0.068
                            else:
                                s += -0.049
                        else:
                            s += -0.176
                    else:
                        s += -0.100
                else:
                    if f[0] <= 30.5:
                        s += 0.163
                    else:
                        s += -0.165
        else:
            if f[54] <= 674.5:
                if f[66] <= 1e-35:
                    s += -0.094
                else:
                    s += 0.040
            else:
                if f[44] <= 0.11463:
                    if f[78] <= 1e-35:
                        s += 0.034
                    else:
                        s += -0.156
                else:
                    s += -0.073
    else:
        if f[54] <= 306.5:
            s += -0.090
        else:
            s += -0.026
    return s


def late(f: tuple[float, ...]) -> float:
    s = 0.0
    if f[45] <= 0.038343:
        if f[54] <= 2993.5:
            if f[63] <= 17.5:
                s += -0.081
            else:
                if f[60] <= -1.5:
                    s += -0.123
                else:
                    if f[21] <= 1e-35:
                        s += 0.022
                    else:
                        s += -0.157
        else:
            s += 0.017
    else:
        if f[5] <= 1e-35:
            if f[0] <= 17.5:
                s += -0.056
            else:
                if f[78] <= 1e-35:
                    if f[48] <= 8.5:
                        if f[37] <= 0.012039:
                            s += -0.034
                        else:
                            if f[8] <= 8.5:
                                s += 0.055
                            else:
                                s += -0.051
                    else:
                        if f[80] <= 0.9991:
                            if f[60] <= 1e-35:
                                s += -0.070
                            else:
                                s += 0.079
                        else:
                            s += -0.255
                else:
                    if f[0] <= 30.5:
                        s += 0.126
                    else:
                        s += -0.164
        else:
            s += -0.095
    if f[0] <= 172.5:
        if f[39] <= 0.015143:
            if f[46] <= 0.0006296:
                s += -0.082
            else:
                s += -0.017
        else:
            if f[5] <= 1e-35:
                if f[0] <= 12.5:
                    s += -0.068
                else:
                    if f[78] <= 1e-35:
                        s += 0.030
                    else:
                        if f[0] <= 30.5:
                            s += 0.095
                        else:
                            s += -0.154
            else:
                s += -0.120
    else:
        if f[21] <= 1e-35:
            if f[34] <= 0.53456:
                if f[0] <= 1037.5:
                    if f[79] <= 1.5:
                        if f[62] <= 0.47087:
                            if f[34] <= 0.50755:
                                s += 0.010
                            else:
                                if f[45] <= 0.44291:
                                    s += -1.013
                                else:
                                    s += 0.018
                        else:
                            s += 0.077
                    else:
                        s += -0.135
                else:
                    s += -0.205
            else:
                s += 0.088
        else:
            s += -0.139
    if f[4] <= 1e-35:
        if f[8] <= 8.5:
            if f[8] <= 1.5:
                if f[11] <= 1e-35:
                    s += -0.087
                else:
                    s += 0.024
            else:
                if f[70] <= 18.5:
                    s += -0.041
                else:
                    if f[63] <= 1.5:
                        s += -0.043
                    else:
                        s += 0.053
        else:
            s += -0.070
    else:
        if f[61] <= 0.65426:
            if f[45] <= 0.02951:
                s += -0.008
            else:
                if f[17] <= 1e-35:
                    s += 0.073
                else:
                    s += -0.157
        else:
            if f[54] <= 1294.5:
                if f[49] <= 1e-35:
                    s += -0.095
                else:
                    s += -0.006
            else:
                if f[78] <= 1e-35:
                    if f[73] <= 0.71902:
                        if f[39] <= 0.99093:
                            s += 0.050
                        else:
                            s += -0.432
                    else:
                        s += -0.090
                else:
                    s += -0.160
    if f[34] <= 0.014871:
        if f[48] <= 10.5:
            s += -0.064
        else:
            if f[60] <= 3.5:
                s += -0.101
            else:
                s += 0.017
    else:
        if f[21] <= 1e-35:
            if f[5] <= 1.5:
                if f[79] <= 1.5:
                    if f[0] <= 11.5:
                        s += -0.082
                    else:
                        if f[62] <= 0.059017:
                            if f[73] <= 0.40405:
                                s += 0.004
                            else:
                                s += -0.122
                        else:
                            if f[8] <= 13.5:
                                if f[0] <= 1283:
                                    if f[36] <= 0.00013623:
                                        s += -0.024
                                    else:
                                        if f[16] <= 1e-35:
                                            s += 0.064
                                        else:
                                            s += -0.300
                                else:
                                    s += -0.144
                            else:
                                s += -0.093
                else:
                    if f[0] <= 30.5:
                        s += 0.025
                    else:
                        s += -0.111
            else:
                s += -0.116
        else:
            s += -0.124
    if f[36] <= 0.010106:
        if f[54] <= 34.5:
            s += -0.079
        else:
            if f[76] <= 0.18275:
                if f[48] <= 7.5:
                    s += -0.046
                else:
                    if f[81] <= 0.13081:
                        s += 0.033
                    else:
                        s += -0.069
            else:
                s += 0.083
    else:
        if f[56] <= 14.5:
            if f[28] <= 1e-35:
                if f[41] <= 0.12388:
                    if f[78] <= 1e-35:
                        if f[60] <= 1e-35:
                            if f[46] <= 0.00038426:
                                s += -0.138
                            else:
                                s += 0.049
                        else:
                            if f[9] <= 1e-35:
                                if f[27] <= 1e-35:
                                    s += 0.060
                                else:
                                    s += -0.061
                            else:
                                s += -0.127
                    else:
                        s += -0.067
                else:
                    s += -0.027
            else:
                s += -0.120
        else:
            if f[58] <= 1.5:
                s += 0.043
            else:
                s += -0.064
    if f[0] <= 17.5:
        if f[13] <= 1e-35:
            s += -0.078
        else:
            s += 0.008
    else:
        if f[8] <= 8.5:
            if f[21] <= 1e-35:
                if f[5] <= 1e-35:
                    if f[62] <= 0.35835:
                        if f[71] <= 0.074786:
                            if f[78] <= 1e-35:
                                s += 0.028
                            else:
                                if f[0] <= 30.5:
                                    s += 0.169
                                else:
                                    s += -0.148
                        else:
                            s += -0.037
                    else:
                        if f[56] <= -1e-35:
                            s += -0.130
                        else:
                            if f[26] <= 1e-35:
                                if f[7] <= 32:
                                    if f[78] <= 1e-35:
                                        s += 0.067
                                    else:
                                        if f[0] <= 30.5:
                                            s += 0.146
                                        else:
                                            s += -0.097
                                else:
                                    s += -0.458
                            else:
                                s += -0.096
                else:
                    s += -0.071
            else:
                s += -0.109
        else:
            s += -0.041
    if f[61] <= 0.91319:
        if f[60] <= -1e-35:
            if f[60] <= -59.5:
                s += 0.129
            else:
                s += -0.129
        else:
            if f[26] <= 1e-35:
                if f[56] <= 28.5:
                    if f[5] <= 1e-35:
                        if f[48] <= 8.5:
                            if f[11] <= 1e-35:
                                if f[0] <= 204.5:
                                    s += -0.023
                                else:
                                    s += 0.035
                            else:
                                if f[56] <= 7.5:
                                    s += 0.088
                                else:
                                    s += -0.019
                        else:
                            if f[0] <= 16.5:
                                s += -0.019
                            else:
                                if f[60] <= 39.5:
                                    s += 0.085
                                else:
                                    if f[0] <= 1037.5:
                                        if f[37] <= 0.99093:
                                            s += 0.041
                                        else:
                                            s += -0.343
                                    else:
                                        s += -0.473
                    else:
                        s += -0.064
                else:
                    s += -0.060
            else:
                s += -0.074
    else:
        s += -0.059
    if f[37] <= 0.0083017:
        if f[46] <= 0.003135:
            if f[14] <= 1e-35:
                s += -0.101
            else:
                s += -0.007
        else:
            if f[50] <= 6.5:
                s += 0.013
            else:
                s += -0.072
    else:
        if f[0] <= 196.5:
            if f[1] <= 0.026008:
                if f[0] <= 9.5:
                    s += -0.062
                else:
                    if f[48] <= 2.5:
                        s += -0.020
                    else:
                        if f[78] <= 1e-35:
                            s += 0.044
                        else:
                            if f[0] <= 30.5:
                                s += 0.113
                            else:
                                s += -0.120
            else:
                s += -0.047
        else:
            if f[56] <= 17.5:
                if f[7] <= 2.5:
                    if f[78] <= 1e-35:
                        s += 0.072
                    else:
                        s += -0.165
                else:
                    if f[51] <= 5.5:
                        s += -0.361
                    else:
                        s += 0.015
            else:
                s += -0.042
    if f[71] <= 0.93814:
        if f[33] <= 1e-35:
            if f[80] <= 0.11769:
                s += 0.046
            else:
                if f[46] <= 1e-35:
                    if f[76] <= 0.15181:
                        s += -0.093
                    else:
                        s += 0.031
                else:
                    if f[26] <= 1e-35:
                        if f[80] <= 0.5208:
                            if f[81] <= 1e-35:
                                if f[60] <= 26.5:
                                    s += 0.109
                                else:
                                    if f[23] <= 1e-35:
                                        s += -0.179
                                    else:
                                        s += -0.945
                            else:
                                if f[81] <= 0.059171:
                                    if f[80] <= 0.44773:
                                        s += 0.084
                                    else:
                                        if f[45] <= 0.919:
                                            s += -0.043
                                        else:
                                            if f[35] <= 1e-35:
                                                s += -0.297
                                            else:
                                                s += -1.871
                                else:
                                    s += -0.070
                        else:
                            s += 0.041
                    else:
                        s += -0.074
        else:
            s += -0.081
    else:
        s += -0.048
    if f[34] <= 0.53456:
        if f[53] <= 3.5:
            if f[75] <= 0.18466:
                if f[63] <= 1.5:
                    s += -0.066
                else:
                    if f[60] <= 4.5:
                        s += -0.082
                    else:
                        if f[0] <= 908.5:
                            if f[57] <= 1e-35:
                                if f[34] <= 0.49681:
                                    s += 0.008
                                else:
                                    if f[53] <= 1.5:
                                        if f[47] <= 0.1341:
                                            if f[55] <= 14.5:
                                                s += 0.061
                                            else:
                                                s += -0.669
                                        else:
                                            if f[67] <= 0.54005:
                                                s += -1.324
                                            else:
                                                s += -0.275
                                    else:
                                        s += -0.517
                            else:
                                s += -0.075
                        else:
                            s += -0.196
            else:
                s += 0.042
        else:
            s += 0.052
    else:
        if f[0] <= 110.5:
            s += -0.050
        else:
            if f[39] <= 0.99093:
                s += 0.073
            else:
                s += -0.239
    if f[36] <= 0.2222:
        if f[61] <= 0.91319:
            if f[60] <= -1e-35:
                if f[60] <= -59.5:
                    s += 0.123
                else:
                    s += -0.122
            else:
                if f[21] <= 1e-35:
                    if f[81] <= 0.050679:
                        if f[52] <= 78.5:
                            if f[23] <= 1e-35:
                                if f[72] <= 1294:
                                    s += 0.017
                                else:
                                    s += -0.419
                            else:
                                s += 0.074
                        else:
                            s += -0.570
                    else:
                        if f[48] <= 6.5:
                            s += -0.048
                        else:
                            s += 0.015
                else:
                    s += -0.127
        else:
            s += -0.061
    else:
        if f[7] <= 7.5:
            if f[12] <= 1e-35:
                if f[36] <= 0.99093:
                    if f[78] <= 1e-35:
                        s += 0.047
                    else:
                        s += -0.055
                else:
                    s += -0.192
            else:
                s += -0.079
        else:
            s += -0.192
    if f[0] <= 20.5:
        if f[13] <= 1e-35:
            s += -0.061
        else:
            if f[36] <= 0.026375:
                s += -0.061
            else:
                s += 0.073
    else:
        if f[34] <= 0.54699:
            if f[53] <= 3.5:
                if f[64] <= 0.57672:
                    if f[60] <= -1.5:
                        s += -0.093
                    else:
                        if f[22] <= 1e-35:
                            if f[6] <= 1e-35:
                                s += 0.028
                            else:
                                s += -0.081
                        else:
                            s += -0.102
                else:
                    if f[40] <= 0.0091681:
                        s += -0.067
                    else:
                        if f[56] <= 11.5:
                            s += 0.007
                        else:
                            s += -0.061
            else:
                s += 0.061
        else:
            if f[71] <= 0.53907:
                if f[39] <= 0.99093:
                    s += 0.071
                else:
                    if f[64] <= 0.33341:
                        s += 0.168
                    else:
                        s += -0.298
            else:
                s += -0.036
    if f[21] <= 1e-35:
        if f[80] <= 0.11769:
            if f[37] <= 0.00081568:
                s += -0.034
            else:
                if f[12] <= 1e-35:
                    if f[61] <= 0.91319:
                        if f[30] <= 1e-35:
                            s += 0.079
                        else:
                            s += 0.013
                    else:
                        s += -0.018
                else:
                    s += -0.101
        else:
            if f[49] <= 1e-35:
                if f[76] <= 0.14854:
                    s += -0.093
                else:
                    s += 0.010
            else:
                if f[4] <= 1e-35:
                    if f[56] <= 1.5:
                        s += 0.030
                    else:
                        if f[72] <= 63.5:
                            s += 0.001
                        else:
                            s += -0.083
                else:
                    if f[16] <= 1e-35:
                        s += 0.036
                    else:
                        s += -0.285
    else:
        if f[55] <= 1.5:
            s += 0.097
        else:
            if f[42] <= 0.5264:
                s += -0.148
            else:
                s += 0.111
    if f[0] <= 232.5:
        if f[60] <= -1.5:
            s += -0.096
        else:
            if f[11] <= 1e-35:
                if f[48] <= 7.5:
                    if f[67] <= -4.7315:
                        s += 0.037
                    else:
                        s += -0.052
                else:
                    if f[0] <= 20.5:
                        s += -0.041
                    else:
                        if f[47] <= 0.014672:
                            s += 0.074
                        else:
                            s += 0.005
            else:
                s += 0.031
    else:
        if f[60] <= 35.5:
            if f[71] <= 0.9708:
                s += 0.081
            else:
                s += -0.041
        else:
            if f[42] <= 0.96519:
                s += 0.004
            else:
                if f[51] <= 6.5:
                    s += -0.104
                else:
                    if f[14] <= 1e-35:
                        if f[62] <= 0.44471:
                            s += -2.322
                        else:
                            s += 0.123
                    else:
                        if f[66] <= -1.1727:
                            s += -0.959
                        else:
                            s += 0.134
    if f[18] <= 1e-35:
        if f[44] <= 0.1258:
            if f[78] <= 1e-35:
                if f[21] <= 1e-35:
                    if f[16] <= 1e-35:
                        if f[28] <= 1e-35:
                            if f[0] <= 2.5:
                                s += -0.153
                            else:
                                if f[1] <= 0.5726:
                                    if f[62] <= 0.97279:
                                        if f[11] <= 1e-35:
                                            if f[36] <= 0.54699:
                                                if f[62] <= 0.44471:
                                                    s += -0.008
                                                else:
                                                    s += 0.040
                                            else:
                                                s += 0.064
                                        else:
                                            s += 0.067
                                    else:
                                        s += -0.034
                                else:
                                    s += -0.059
                        else:
                            s += -0.089
                    else:
                        s += -0.217
                else:
                    s += -0.087
            else:
                if f[0] <= 30.5:
                    s += 0.093
                else:
                    s += -0.116
        else:
            if f[75] <= 0.18899:
                s += -0.041
            else:
                s += 0.082
    else:
        s += -0.140
    if f[5] <= 1e-35:
        if f[56] <= -1e-35:
            s += -0.109
        else:
            if f[64] <= 0.66291:
                if f[30] <= 1e-35:
                    if f[80] <= 0.17103:
                        s += 0.060
                    else:
                        if f[49] <= 1e-35:
                            s += -0.036
                        else:
                            if f[80] <= 0.17324:
                                if f[50] <= 1e-35:
                                    s += -1.178
                                else:
                                    s += -0.195
                            else:
                                if f[27] <= 1e-35:
                                    s += 0.039
                                else:
                                    s += -0.105
                else:
                    if f[0] <= 1283:
                        s += -0.005
                    else:
                        s += -0.406
            else:
                if f[73] <= 0.024501:
                    if f[80] <= 0.098644:
                        if f[58] <= 3.5:
                            s += 0.060
                        else:
                            s += -0.059
                    else:
                        if f[49] <= 1e-35:
                            s += -0.096
                        else:
                            s += 0.013
                else:
                    s += -0.056
    else:
        s += -0.071
    if f[16] <= 1e-35:
        if f[0] <= 232.5:
            if f[60] <= -1.5:
                if f[58] <= 3.5:
                    s += -0.118
                else:
                    s += 0.116
            else:
                if f[11] <= 1e-35:
                    if f[41] <= 0.66304:
                        if f[56] <= 1.5:
                            if f[51] <= 11.5:
                                s += 0.003
                            else:
                                s += 0.086
                        else:
                            s += -0.029
                    else:
                        s += -0.099
                else:
                    if f[27] <= 1e-35:
                        if f[45] <= 0.80085:
                            if f[44] <= 0.98259:
                                s += 0.013
                            else:
                                s += 0.134
                        else:
                            s += 0.123
                    else:
                        if f[34] <= 0.20325:
                            s += -0.063
                        else:
                            s += -0.472
        else:
            if f[60] <= 35.5:
                if f[27] <= 1e-35:
                    s += 0.069
                else:
                    s += -0.160
            else:
                s += 0.001
    else:
        s += -0.171
    if f[18] <= 1e-35:
        if f[57] <= 1e-35:
            if f[80] <= 0.14113:
                if f[58] <= 3.5:
                    if f[62] <= 0.98919:
                        s += 0.048
                    else:
                        s += -0.054
                else:
                    s += -0.049
            else:
                if f[49] <= 1e-35:
                    if f[67] <= 1.0007:
                        s += -0.028
                    else:
                        s += -0.111
                else:
                    if f[27] <= 1e-35:
                        if f[14] <= 1e-35:
                            s += 0.039
                        else:
                            if f[7] <= 2.5:
                                if f[47] <= 0.1301:
                                    s += 0.020
                                else:
                                    if f[81] <= 0.18979:
                                        if f[42] <= 0.90129:
                                            if f[62] <= 0.030849:
                                                s += 0.118
                                            else:
                                                s += -0.088
                                        else:
                                            s += -0.635
                                    else:
                                        s += 0.101
                            else:
                                s += -0.232
                    else:
                        s += -0.114
        else:
            s += -0.056
    else:
        s += -0.137
    if f[21] <= 1e-35:
        if f[18] <= 1e-35:
            if f[29] <= 1e-35:
                if f[76] <= 0.2419:
                    if f[28] <= 1e-35:
                        if f[15] <= 1e-35:
                            if f[45] <= 0.49068:
                                if f[50] <= 1.5:
                                    if f[64] <= 0.81187:
                                        s += -0.033
                                    else:
                                        s += -0.118
                                else:
                                    if f[72] <= 1294:
                                        s += 0.009
                                    else:
                                        s += -0.618
                            else:
                                s += 0.025
                        else:
                            if f[34] <= 0.53456:
                                if f[30] <= 1e-35:
                                    if f[7] <= 3.5:
                                        s += 0.028
                                    else:
                                        s += -0.180
                                else:
                                    s += -0.023
                            else:
                                if f[1] <= 0.89699:
                                    s += 0.075
                                else:
                                    s += -0.219
                    else:
                        s += -0.093
                else:
                    s += 0.065
            else:
                s += -0.061
        else:
            s += -0.135
    else:
        s += -0.088
    if f[0] <= 12.5:
        if f[10] <= 1e-35:
            s += -0.026
        else:
            s += -0.115
    else:
        if f[78] <= 1e-35:
            if f[5] <= 1.5:
                if f[48] <= 8.5:
                    if f[15] <= 1e-35:
                        if f[63] <= 8.5:
                            s += -0.057
                        else:
                            s += 0.008
                    else:
                        if f[26] <= 1e-35:
                            if f[73] <= 0.093501:
                                s += 0.038
                            else:
                                s += -0.027
                        else:
                            s += -0.093
                else:
                    if f[80] <= 0.9991:
                        if f[0] <= 22.5:
                            s += -0.021
                        else:
                            if f[46] <= 0.21761:
                                s += 0.070
                            else:
                                if f[1] <= 0.041776:
                                    s += 0.040
                                else:
                                    s += -0.049
                    else:
                        s += -0.146
            else:
                s += -0.082
        else:
            if f[0] <= 30.5:
                s += 0.078
            else:
                s += -0.109
    if f[16] <= 1e-35:
        if f[21] <= 1e-35:
            if f[5] <= 1e-35:
                if f[56] <= -1e-35:
                    s += -0.098
                else:
                    if f[18] <= 1e-35:
                        if f[26] <= 1e-35:
                            if f[64] <= 0.66291:
                                if f[62] <= 0.98919:
                                    if f[30] <= 1e-35:
                                        if f[51] <= 11.5:
                                            if f[56] <= 1.5:
                                                s += 0.062
                                            else:
                                                s += 0.017
                                        else:
                                            s += 0.081
                                    else:
                                        s += 0.010
                                else:
                                    s += -0.021
                            else:
                                if f[73] <= 0.024501:
                                    s += 0.008
                                else:
                                    s += -0.042
                        else:
                            if f[34] <= 0.30942:
                                s += -0.066
                            else:
                                s += 0.158
                    else:
                        s += -0.133
            else:
                s += -0.056
        else:
            if f[34] <= 0.80826:
                s += -0.101
            else:
                s += 0.123
    else:
        s += -0.166
    if f[53] <= 3.5:
        if f[34] <= 0.75716:
            if f[80] <= 0.14113:
                if f[58] <= 3.5:
                    if f[60] <= 2.5:
                        s += -0.066
                    else:
                        if f[56] <= 19.5:
                            s += 0.045
                        else:
                            s += -0.045
                else:
                    s += -0.062
            else:
                if f[49] <= 1e-35:
                    if f[77] <= 0.91107:
                        s += -0.080
                    else:
                        s += 0.071
                else:
                    if f[27] <= 1e-35:
                        if f[80] <= 0.93002:
                            if f[42] <= 0.90819:
                                s += -0.008
                            else:
                                if f[55] <= 7.5:
                                    if f[7] <= 1e-35:
                                        s += 0.021
                                    else:
                                        s += -0.442
                                else:
                                    s += -0.445
                        else:
                            s += 0.046
                    else:
                        s += -0.099
        else:
            if f[0] <= 84.5:
                s += -0.088
            else:
                s += 0.074
    else:
        s += 0.047
    if f[16] <= 1e-35:
        if f[0] <= 12.5:
            if f[10] <= 1e-35:
                s += -0.020
            else:
                s += -0.110
        else:
            if f[53] <= 3.5:
                if f[48] <= 8.5:
                    if f[23] <= 1e-35:
                        s += -0.021
                    else:
                        if f[54] <= 1037.5:
                            if f[56] <= 5.5:
                                s += 0.020
                            else:
                                if f[55] <= 1e-35:
                                    s += -0.790
                                else:
                                    s += -0.090
                        else:
                            s += 0.064
                else:
                    if f[42] <= 0.90129:
                        if f[60] <= 1e-35:
                            s += -0.073
                        else:
                            s += 0.032
                    else:
                        if f[81] <= 0.016034:
                            s += 0.064
                        else:
                            if f[81] <= 0.035554:
                                if f[55] <= 1.5:
                                    s += 0.004
                                else:
                                    s += -0.285
                            else:
                                s += -0.032
            else:
                s += 0.051
    else:
        s += -0.162
    if f[75] <= 0.18466:
        if f[21] <= 1e-35:
            if f[80] <= 0.10416:
                if f[80] <= 0.031649:
                    if f[14] <= 1e-35:
                        if f[40] <= 0.054495:
                            if f[76] <= 0.094134:
                                s += -0.093
                            else:
                                s += -0.491
                        else:
                            s += 0.024
                    else:
                        if f[52] <= 32.5:
                            s += 0.031
                        else:
                            if f[55] <= 8.5:
                                s += 0.079
                            else:
                                s += -3.978
                else:
                    s += 0.047
            else:
                if f[46] <= 0.0006296:
                    if f[76] <= 0.28063:
                        if f[14] <= 1e-35:
                            if f[81] <= 0.32213:
                                s += -0.105
                            else:
                                s += 0.263
                        else:
                            s += -0.026
                    else:
                        s += 0.159
                else:
                    if f[14] <= 1e-35:
                        s += 0.021
                    else:
                        s += -0.014
        else:
            s += -0.084
    else:
        s += 0.041
    if f[16] <= 1e-35:
        if f[78] <= 1e-35:
            if f[19] <= 1e-35:
                if f[80] <= 0.14113:
                    if f[58] <= 3.5:
                        if f[12] <= 1e-35:
                            if f[37] <= 0.0007543:
                                s += -0.020
                            else:
                                s += 0.055
                        else:
                            s += -0.081
                    else:
                        s += -0.039
                else:
                    if f[50] <= -1e-35:
                        if f[68] <= 14.5:
                            s += -0.016
                        else:
                            if f[22] <= 1e-35:
                                s += -0.107
                            else:
                                s += 0.651
                    else:
                        if f[14] <= 1e-35:
                            s += 0.031
                        else:
                            if f[81] <= 0.18979:
                                if f[50] <= 3.5:
                                    s += 0.003
                                else:
                                    s += -0.059
                            else:
                                s += 0.119
            else:
                s += -0.091
        else:
            if f[0] <= 30.5:
                s += 0.072
            else:
                s += -0.105
    else:
        s += -0.158
    if f[34] <= 0.75716:
        if f[21] <= 1e-35:
            if f[80] <= 0.14113:
                if f[60] <= -1.5:
                    s += -0.118
                else:
                    if f[61] <= 0.87113:
                        if f[12] <= 1e-35:
                            if f[78] <= 1e-35:
                                s += 0.052
                            else:
                                s += -0.050
                        else:
                            s += -0.079
                    else:
                        s += -0.024
            else:
                if f[50] <= -1e-35:
                    if f[69] <= -3.5:
                        s += -0.100
                    else:
                        s += -0.023
                else:
                    if f[80] <= 0.17324:
                        if f[64] <= 0.6122:
                            s += -0.037
                        else:
                            if f[34] <= 0.34562:
                                s += -0.154
                            else:
                                s += -0.567
                    else:
                        if f[0] <= 831.5:
                            s += 0.006
                        else:
                            s += -0.105
        else:
            s += -0.083
    else:
        if f[0] <= 84.5:
            s += -0.080
        else:
            s += 0.072
    if f[29] <= 1e-35:
        if f[0] <= 2.5:
            s += -0.140
        else:
            if f[5] <= 1e-35:
                if f[26] <= 1e-35:
                    if f[18] <= 1e-35:
                        if f[50] <= 6.5:
                            if f[51] <= 11.5:
                                if f[66] <= -0.0018511:
                                    if f[80] <= 0.099496:
                                        if f[51] <= 2.5:
                                            if f[44] <= 0.08582:
                                                s += -1.395
                                            else:
                                                s += -0.115
                                        else:
                                            s += 0.020
                                    else:
                                        if f[46] <= 0.0013615:
                                            s += -0.098
                                        else:
                                            s += -0.013
                                else:
                                    s += 0.017
                            else:
                                if f[80] <= 0.98302:
                                    s += 0.044
                                else:
                                    s += -0.229
                        else:
                            s += -0.038
                    else:
                        s += -0.125
                else:
                    s += -0.057
            else:
                s += -0.051
    else:
        if f[40] <= 0.21047:
            s += -0.091
        else:
            s += 0.037
    if f[16] <= 1e-35:
        if f[0] <= 232.5:
            if f[11] <= 1e-35:
                if f[41] <= 0.66304:
                    if f[56] <= 1.5:
                        if f[51] <= 11.5:
                            s += -0.002
                        else:
                            if f[81] <= 0.19958:
                                s += 0.043
                            else:
                                s += 0.188
                    else:
                        s += -0.026
                else:
                    s += -0.087
            else:
                if f[45] <= 0.80085:
                    if f[56] <= 8.5:
                        s += 0.030
                    else:
                        s += -0.033
                else:
                    s += 0.113
        else:
            if f[60] <= 23.5:
                s += 0.060
            else:
                if f[46] <= 0.22764:
                    s += 0.032
                else:
                    if f[60] <= 39.5:
                        s += 0.054
                    else:
                        if f[45] <= 0.44291:
                            s += -0.143
                        else:
                            if f[44] <= 0.037858:
                                s += -0.079
                            else:
                                s += 0.064
    else:
        s += -0.155
    if f[29] <= 1e-35:
        if f[0] <= 12.5:
            s += -0.037
        else:
            if f[78] <= 1e-35:
                if f[53] <= 3.5:
                    if f[34] <= 0.75716:
                        if f[0] <= 831.5:
                            if f[21] <= 1e-35:
                                s += 0.007
                            else:
                                if f[55] <= 1.5:
                                    s += 0.119
                                else:
                                    s += -0.120
                        else:
                            s += -0.099
                    else:
                        if f[39] <= 0.88225:
                            s += 0.077
                        else:
                            if f[1] <= 0.039554:
                                s += 0.004
                            else:
                                if f[37] <= 0.89497:
                                    s += -0.918
                                else:
                                    s += -0.121
                else:
                    if f[81] <= 0.12373:
                        s += 0.075
                    else:
                        s += -0.070
            else:
                if f[0] <= 30.5:
                    s += 0.074
                else:
                    if f[34] <= 0.014415:
                        s += -0.004
                    else:
                        s += -0.141
    else:
        s += -0.054
    if f[57] <= 1e-35:
        if f[56] <= -1e-35:
            s += -0.088
        else:
            if f[28] <= 1e-35:
                if f[0] <= 2.5:
                    s += -0.132
                else:
                    if f[6] <= 1e-35:
                        if f[78] <= 1e-35:
                            if f[53] <= 3.5:
                                if f[56] <= 1.5:
                                    if f[71] <= 0.93814:
                                        if f[3] <= 0.10658:
                                            s += 0.033
                                        else:
                                            s += 0.117
                                    else:
                                        s += -0.033
                                else:
                                    s += -0.000
                            else:
                                if f[81] <= 0.014952:
                                    if f[79] <= 1.5:
                                        s += 0.141
                                    else:
                                        s += -0.146
                                else:
                                    s += 0.026
                        else:
                            if f[0] <= 30.5:
                                s += 0.080
                            else:
                                s += -0.088
                    else:
                        s += -0.051
            else:
                if f[37] <= 1e-35:
                    s += 0.303
                else:
                    s += -0.096
    else:
        s += -0.047
    if f[8] <= 15.5:
        if f[17] <= 1e-35:
            if f[28] <= 1e-35:
                if f[9] <= 1e-35:
                    if f[75] <= 0.11882:
                        if f[47] <= 0.12374:
                            if f[53] <= 3.5:
                                s += 0.002
                            else:
                                s += 0.066
                        else:
                            if f[63] <= 19.5:
                                if f[60] <= 16.5:
                                    s += -0.097
                                else:
                                    if f[36] <= 0.19456:
                                        s += -0.042
                                    else:
                                        s += 0.040
                            else:
                                s += 0.029
                    else:
                        if f[44] <= 0.99965:
                            if f[63] <= 2.5:
                                s += 0.151
                            else:
                                s += 0.022
                        else:
                            s += 0.271
                else:
                    s += -0.089
            else:
                if f[37] <= 1e-35:
                    s += 0.220
                else:
                    s += -0.092
        else:
            if f[58] <= 6.5:
                s += -0.132
            else:
                s += 0.333
    else:
        s += -0.117
    if f[16] <= 1e-35:
        if f[5] <= 1e-35:
            if f[29] <= 1e-35:
                if f[56] <= 28.5:
                    if f[80] <= 0.14113:
                        if f[58] <= 3.5:
                            if f[51] <= 7.5:
                                s += -0.004
                            else:
                                if f[22] <= 1e-35:
                                    s += 0.057
                                else:
                                    s += -0.149
                        else:
                            s += -0.034
                    else:
                        if f[46] <= 0.003135:
                            s += -0.037
                        else:
                            if f[54] <= 228.5:
                                s += 0.052
                            else:
                                if f[47] <= 0.1301:
                                    s += 0.011
                                else:
                                    if f[61] <= 0.12561:
                                        s += 0.067
                                    else:
                                        if f[81] <= 0.1541:
                                            s += -0.088
                                        else:
                                            s += 0.032
                else:
                    if f[58] <= 1.5:
                        s += 0.048
                    else:
                        s += -0.061
            else:
                s += -0.046
        else:
            s += -0.044
    else:
        s += -0.151
    if f[18] <= 1e-35:
        if f[19] <= 1e-35:
            if f[16] <= 1e-35:
                if f[0] <= 1.5:
                    s += -0.147
                else:
                    if f[78] <= 1e-35:
                        if f[57] <= 1e-35:
                            if f[42] <= 0.97315:
                                if f[34] <= 0.75716:
                                    if f[0] <= 1283:
                                        s += 0.009
                                    else:
                                        if f[44] <= 0.027831:
                                            s += -0.263
                                        else:
                                            s += 0.028
                                else:
                                    if f[0] <= 120.5:
                                        if f[70] <= 84.5:
                                            s += -0.118
                                        else:
                                            s += 0.092
                                    else:
                                        s += 0.083
                            else:
                                s += -0.075
                        else:
                            s += -0.037
                    else:
                        if f[0] <= 30.5:
                            s += 0.061
                        else:
                            if f[34] <= 0.02682:
                                s += -0.011
                            else:
                                s += -0.146
            else:
                s += -0.149
        else:
            s += -0.077
    else:
        s += -0.121
    if f[8] <= 15.5:
        if f[18] <= 1e-35:
            if f[76] <= 0.29217:
                if f[57] <= 1e-35:
                    if f[51] <= 11.5:
                        if f[80] <= 0.92487:
                            if f[80] <= 0.14113:
                                if f[80] <= 0.022355:
                                    if f[80] <= 0.019715:
                                        s += -0.012
                                    else:
                                        if f[80] <= 0.019993:
                                            s += -0.679
                                        else:
                                            s += -0.122
                                else:
                                    s += 0.033
                            else:
                                s += -0.026
                        else:
                            s += 0.023
                    else:
                        if f[80] <= 0.96177:
                            if f[42] <= 0.010711:
                                s += -0.002
                            else:
                                s += 0.051
                        else:
                            if f[53] <= 8.5:
                                if f[45] <= 0.95864:
                                    s += -0.208
                                else:
                                    s += 0.145
                            else:
                                s += 0.145
                else:
                    s += -0.041
            else:
                s += 0.047
        else:
            s += -0.116
    else:
        s += -0.114
    if f[50] <= 6.5:
        if f[11] <= 1e-35:
            if f[48] <= 7.5:
                s += -0.017
            else:
                s += 0.015
        else:
            if f[27] <= 1e-35:
                if f[21] <= 1e-35:
                    if f[81] <= 0.1213:
                        if f[42] <= 0.22412:
                            s += 0.063
                        else:
                            s += -0.153
                    else:
                        if f[81] <= 0.1541:
                            s += -0.208
                        else:
                            if f[38] <= 0.025503:
                                if f[34] <= 0.19651:
                                    s += 0.017
                                else:
                                    if f[34] <= 0.22934:
                                        s += -1.165
                                    else:
                                        s += -0.067
                            else:
                                s += 0.116
                else:
                    s += -0.089
            else:
                s += -0.152
    else:
        if f[34] <= 0.36136:
            if f[55] <= 7.5:
                if f[45] <= 0.1493:
                    s += -0.073
                else:
                    s += -0.302
            else:
                s += -0.004
        else:
            s += 0.082
    if f[16] <= 1e-35:
        if f[0] <= 283.5:
            if f[11] <= 1e-35:
                if f[47] <= 0.70702:
                    if f[13] <= 1e-35:
                        if f[76] <= 0.20185:
                            if f[60] <= 15.5:
                                s += -0.064
                            else:
                                s += -0.011
                        else:
                            s += 0.045
                    else:
                        if f[37] <= 0.2288:
                            s += -0.002
                        else:
                            s += 0.073
                else:
                    s += -0.088
            else:
                if f[45] <= 0.80085:
                    if f[42] <= 0.061137:
                        s += 0.019
                    else:
                        if f[81] <= 0.040101:
                            s += 0.053
                        else:
                            if f[35] <= 1e-35:
                                s += -0.222
                            else:
                                s += 0.102
                else:
                    s += 0.109
        else:
            if f[60] <= 37.5:
                if f[45] <= 0.27221:
                    s += -0.011
                else:
                    s += 0.089
            else:
                s += -0.003
    else:
        s += -0.145
    if f[6] <= 1e-35:
        if f[0] <= 1.5:
            s += -0.138
        else:
            if f[56] <= -1e-35:
                if f[63] <= 1.5:
                    if f[0] <= 22.5:
                        s += -0.076
                    else:
                        s += 2.542
                else:
                    s += -0.094
            else:
                if f[5] <= 1.5:
                    if f[78] <= 1e-35:
                        if f[19] <= 1e-35:
                            if f[51] <= 33.5:
                                s += 0.008
                            else:
                                s += 0.124
                        else:
                            s += -0.068
                    else:
                        if f[0] <= 30.5:
                            s += 0.059
                        else:
                            if f[34] <= 0.02682:
                                if f[81] <= 0.0258:
                                    s += 0.097
                                else:
                                    if f[42] <= 0.75102:
                                        if f[42] <= 0.032145:
                                            s += -0.105
                                        else:
                                            s += 0.115
                                    else:
                                        s += -0.243
                            else:
                                s += -0.141
                else:
                    s += -0.055
    else:
        s += -0.049
    if f[18] <= 1e-35:
        if f[29] <= 1e-35:
            if f[51] <= 11.5:
                if f[80] <= 0.92216:
                    if f[34] <= 0.75716:
                        if f[72] <= 56.5:
                            s += 0.002
                        else:
                            if f[80] <= 0.095594:
                                s += 0.010
                            else:
                                s += -0.046
                    else:
                        s += 0.062
                else:
                    s += 0.020
            else:
                if f[42] <= 0.012499:
                    if f[80] <= 0.96177:
                        s += 0.002
                    else:
                        s += -0.142
                else:
                    if f[57] <= 1e-35:
                        if f[51] <= 18.5:
                            s += 0.066
                        else:
                            if f[53] <= 2.5:
                                s += -0.049
                            else:
                                s += 0.158
                    else:
                        s += -0.083
        else:
            if f[68] <= 16.5:
                s += -0.106
            else:
                if f[36] <= 0.20279:
                    s += -0.051
                else:
                    s += 0.103
    else:
        s += -0.112
    if f[16] <= 1e-35:
        if f[28] <= 1e-35:
            if f[36] <= 0.2222:
                s += -0.004
            else:
                if f[42] <= 0.90129:
                    if f[81] <= 0.099952:
                        if f[81] <= 0.097406:
                            if f[51] <= 9.5:
                                s += 0.037
                            else:
                                if f[51] <= 10.5:
                                    if f[55] <= 5.5:
                                        s += -0.010
                                    else:
                                        if f[66] <= 3.8486:
                                            s += -0.209
                                        else:
                                            s += -1.301
                                else:
                                    s += 0.024
                        else:
                            s += -0.406
                    else:
                        s += 0.071
                else:
                    if f[7] <= 1e-35:
                        if f[55] <= 1.5:
                            s += 0.066
                        else:
                            if f[45] <= 0.90277:
                                s += -0.969
                            else:
                                if f[42] <= 0.96519:
                                    s += -0.007
                                else:
                                    s += -0.209
                    else:
                        s += -0.232
        else:
            s += -0.065
    else:
        s += -0.143
    if f[8] <= 15.5:
        if f[50] <= 6.5:
            if f[26] <= 1e-35:
                if f[50] <= 1e-35:
                    if f[64] <= 0.77378:
                        if f[60] <= -1.5:
                            s += -0.103
                        else:
                            if f[58] <= 1.5:
                                s += -0.016
                            else:
                                s += 0.023
                    else:
                        if f[58] <= 3.5:
                            if f[54] <= 647.5:
                                s += -0.063
                            else:
                                s += -0.002
                        else:
                            s += -0.103
                else:
                    if f[60] <= -19.5:
                        s += 0.137
                    else:
                        s += 0.017
            else:
                if f[58] <= 4.5:
                    s += -0.068
                else:
                    s += 0.240
        else:
            if f[34] <= 0.36136:
                if f[53] <= 9.5:
                    if f[77] <= 0.49468:
                        s += -0.057
                    else:
                        s += 0.191
                else:
                    s += 0.164
            else:
                s += 0.076
    else:
        s += -0.109
    if f[8] <= 15.5:
        if f[16] <= 1e-35:
            if f[42] <= 0.97315:
                if f[34] <= 0.75716:
                    if f[57] <= 1e-35:
                        s += 0.003
                    else:
                        if f[76] <= 0.21976:
                            s += -0.043
                        else:
                            s += 0.127
                else:
                    if f[1] <= 0.021206:
                        s += 0.072
                    else:
                        if f[44] <= 0.030859:
                            if f[44] <= 0.025963:
                                if f[81] <= 0.0044266:
                                    s += -0.927
                                else:
                                    s += 0.002
                            else:
                                if f[44] <= 0.027831:
                                    s += -1.325
                                else:
                                    s += -0.201
                        else:
                            if f[1] <= 0.89699:
                                s += 0.099
                            else:
                                s += -0.142
            else:
                if f[55] <= 1.5:
                    if f[7] <= 1e-35:
                        s += 0.072
                    else:
                        s += -0.181
                else:
                    s += -0.189
        else:
            s += -0.141
    else:
        s += -0.105
    if f[0] <= 12.5:
        if f[56] <= 13.5:
            s += -0.008
        else:
            s += -0.085
    else:
        if f[72] <= 51.5:
            if f[51] <= 22.5:
                s += 0.016
            else:
                s += -0.091
        else:
            if f[53] <= 2.5:
                if f[42] <= 0.5264:
                    s += -0.024
                else:
                    if f[47] <= 0.014746:
                        s += 0.082
                    else:
                        if f[44] <= 0.016197:
                            if f[42] <= 0.72489:
                                if f[64] <= 0.36262:
                                    s += -0.243
                                else:
                                    if f[47] <= 0.015992:
                                        s += -3.761
                                    else:
                                        s += -1.102
                            else:
                                s += 0.118
                        else:
                            if f[42] <= 0.90129:
                                if f[0] <= 112.5:
                                    s += -0.013
                                else:
                                    s += 0.089
                            else:
                                s += -0.069
            else:
                if f[44] <= 0.12241:
                    s += 0.078
                else:
                    s += -0.042
    if f[0] <= 1.5:
        s += -0.133
    else:
        if f[18] <= 1e-35:
            if f[6] <= 1e-35:
                if f[81] <= 0.050125:
                    if f[52] <= 20.5:
                        s += 0.014
                    else:
                        s += -0.068
                else:
                    if f[0] <= 234.5:
                        if f[68] <= 19.5:
                            if f[62] <= 0.86803:
                                if f[81] <= 0.050679:
                                    s += -0.531
                                else:
                                    s += -0.068
                            else:
                                if f[47] <= 0.91566:
                                    s += -0.023
                                else:
                                    s += 0.154
                        else:
                            if f[81] <= 0.077492:
                                s += -0.046
                            else:
                                s += 0.029
                    else:
                        if f[27] <= 1e-35:
                            if f[69] <= -19.5:
                                s += -0.030
                            else:
                                s += 0.068
                        else:
                            if f[36] <= 0.0028415:
                                s += -0.468
                            else:
                                s += 0.024
            else:
                s += -0.042
        else:
            s += -0.106
    if f[21] <= 1e-35:
        if f[62] <= 0.98919:
            if f[64] <= 0.64374:
                s += 0.014
            else:
                if f[81] <= 0.18095:
                    if f[46] <= 0.19117:
                        if f[46] <= 0.035097:
                            if f[68] <= 14.5:
                                s += 0.043
                            else:
                                if f[14] <= 1e-35:
                                    s += -0.063
                                else:
                                    s += 0.003
                        else:
                            if f[54] <= 276.5:
                                s += 0.135
                            else:
                                s += 0.026
                    else:
                        if f[47] <= 0.14645:
                            s += -0.031
                        else:
                            s += -0.166
                else:
                    if f[55] <= 8.5:
                        s += 0.148
                    else:
                        s += 0.005
        else:
            if f[77] <= 0.49468:
                s += -0.054
            else:
                s += 0.032
    else:
        if f[55] <= 4.5:
            if f[58] <= 3.5:
                s += 0.092
            else:
                s += -0.129
        else:
            s += -0.115
    if f[17] <= 1e-35:
        if f[11] <= 1e-35:
            if f[41] <= 0.66304:
                if f[51] <= 10.5:
                    s += -0.009
                else:
                    if f[43] <= 6.5:
                        if f[56] <= 2.5:
                            if f[22] <= 1e-35:
                                s += 0.038
                            else:
                                s += -0.131
                        else:
                            s += -0.014
                    else:
                        s += 0.058
            else:
                s += -0.063
        else:
            if f[45] <= 0.78356:
                if f[56] <= 8.5:
                    s += 0.027
                else:
                    if f[41] <= 0.99964:
                        if f[81] <= 0.22865:
                            if f[81] <= 0.12718:
                                s += -0.042
                            else:
                                s += -0.281
                        else:
                            s += 0.133
                    else:
                        if f[65] <= 1.0436:
                            s += 0.170
                        else:
                            s += -0.126
            else:
                s += 0.093
    else:
        if f[58] <= 6.5:
            s += -0.116
        else:
            s += 0.264
    if f[51] <= 34.5:
        if f[51] <= 22.5:
            if f[5] <= 1e-35:
                if f[58] <= 1e-35:
                    s += -0.072
                else:
                    if f[78] <= 1e-35:
                        if f[25] <= 2.5:
                            s += 0.006
                        else:
                            s += -0.186
                    else:
                        s += -0.035
            else:
                if f[58] <= 6.5:
                    if f[11] <= 1e-35:
                        if f[3] <= 1e-35:
                            s += -0.072
                        else:
                            if f[45] <= 0.27221:
                                if f[45] <= 0.026152:
                                    s += -0.056
                                else:
                                    s += 0.343
                            else:
                                if f[3] <= 0.46385:
                                    s += 0.082
                                else:
                                    s += -0.133
                    else:
                        s += 0.060
                else:
                    s += 0.327
        else:
            if f[45] <= 0.081514:
                if f[45] <= 0.047089:
                    s += -0.113
                else:
                    s += -0.336
            else:
                s += 0.127
    else:
        s += 0.115
    if f[16] <= 1e-35:
        if f[19] <= 1e-35:
            if f[8] <= 15.5:
                if f[50] <= 6.5:
                    if f[26] <= 1e-35:
                        if f[50] <= 1e-35:
                            s += -0.002
                        else:
                            if f[27] <= 1e-35:
                                s += 0.024
                            else:
                                s += -0.084
                    else:
                        if f[58] <= 4.5:
                            if f[51] <= 8.5:
                                if f[70] <= 5.5:
                                    s += 0.675
                                else:
                                    s += 0.027
                            else:
                                s += -0.111
                        else:
                            s += 0.201
                else:
                    if f[65] <= 1528.5:
                        if f[51] <= 16.5:
                            if f[81] <= 0.016252:
                                s += 0.113
                            else:
                                s += -0.084
                        else:
                            if f[51] <= 22.5:
                                s += 0.116
                            else:
                                s += -0.089
                    else:
                        s += 0.047
            else:
                s += -0.099
        else:
            s += -0.061
    else:
        s += -0.138
    if f[77] <= 0.80323:
        if f[62] <= 0.99761:
            if f[75] <= 0.42262:
                if f[56] <= 1.5:
                    if f[71] <= 0.87078:
                        if f[37] <= 0.06788:
                            if f[36] <= 0.30195:
                                s += -0.014
                            else:
                                s += 0.052
                        else:
                            if f[71] <= 0.84395:
                                s += 0.048
                            else:
                                s += 0.720
                    else:
                        if f[72] <= 29.5:
                            s += 0.019
                        else:
                            s += -0.085
                else:
                    if f[52] <= 2.5:
                        s += -0.015
                    else:
                        if f[47] <= 0.99899:
                            s += 0.020
                        else:
                            s += -0.137
            else:
                s += 0.065
        else:
            s += -0.040
    else:
        if f[45] <= 0.64745:
            s += 0.093
        else:
            if f[34] <= 0.04738:
                s += 0.032
            else:
                if f[46] <= 0.0013615:
                    s += -0.400
                else:
                    s += 0.103
    if f[0] <= 1.5:
        s += -0.126
    else:
        if f[18] <= 1e-35:
            if f[21] <= 1e-35:
                if f[78] <= 1e-35:
                    if f[1] <= 0.065605:
                        s += 0.009
                    else:
                        if f[2] <= 1e-35:
                            s += -0.125
                        else:
                            s += -0.006
                else:
                    if f[0] <= 30.5:
                        s += 0.055
                    else:
                        if f[34] <= 0.02682:
                            if f[81] <= 0.0258:
                                s += 0.081
                            else:
                                if f[42] <= 0.75102:
                                    if f[42] <= 0.032145:
                                        s += -0.098
                                    else:
                                        s += 0.108
                                else:
                                    s += -0.203
                        else:
                            s += -0.137
            else:
                if f[54] <= 1741.5:
                    if f[60] <= 8.5:
                        s += 0.096
                    else:
                        s += -0.119
                else:
                    if f[81] <= 1e-35:
                        s += -0.070
                    else:
                        s += 0.126
        else:
            s += -0.101
    if f[0] <= 12.5:
        if f[10] <= 1e-35:
            if f[52] <= 2.5:
                s += -0.019
            else:
                s += 0.090
        else:
            s += -0.102
    else:
        if f[10] <= 1e-35:
            if f[24] <= 1.5:
                if f[48] <= 8.5:
                    s += -0.008
                else:
                    if f[45] <= 0.19967:
                        if f[32] <= 4.5:
                            s += 0.033
                        else:
                            s += 0.210
                    else:
                        if f[53] <= 1.5:
                            s += 0.006
                        else:
                            if f[45] <= 0.44291:
                                s += -0.343
                            else:
                                s += 0.011
            else:
                if f[52] <= 6.5:
                    s += -0.090
                else:
                    s += 0.580
        else:
            if f[0] <= 25.5:
                s += -0.027
            else:
                if f[24] <= 1e-35:
                    s += 0.139
                else:
                    if f[50] <= 9.5:
                        s += -0.122
                    else:
                        s += 0.122
    if f[30] <= 1e-35:
        if f[32] <= 4.5:
            if f[51] <= 14.5:
                s += 0.003
            else:
                if f[20] <= 1e-35:
                    if f[45] <= 0.013423:
                        s += -0.001
                    else:
                        if f[80] <= 0.98424:
                            s += 0.089
                        else:
                            s += -0.165
                else:
                    s += -0.104
        else:
            if f[63] <= 13.5:
                s += -0.160
            else:
                s += 0.023
    else:
        if f[32] <= 4.5:
            if f[0] <= 1283:
                if f[36] <= 0.23946:
                    if f[36] <= 0.19456:
                        s += -0.018
                    else:
                        if f[81] <= 0.074188:
                            if f[45] <= 0.23912:
                                s += -0.212
                            else:
                                s += -0.647
                        else:
                            s += 0.075
                else:
                    s += 0.021
            else:
                s += -0.185
        else:
            if f[69] <= -17.5:
                s += 0.137
            else:
                s += -0.055
    if f[29] <= 1e-35:
        if f[52] <= 18.5:
            if f[81] <= 0.050125:
                s += 0.011
            else:
                if f[0] <= 192.5:
                    if f[63] <= 17.5:
                        if f[60] <= 36.5:
                            if f[81] <= 0.050865:
                                s += -0.495
                            else:
                                s += -0.054
                        else:
                            s += 0.001
                    else:
                        s += 0.013
                else:
                    if f[71] <= 0.20379:
                        s += 0.051
                    else:
                        if f[55] <= 1.5:
                            if f[27] <= 1e-35:
                                s += -0.161
                            else:
                                s += -0.596
                        else:
                            s += 0.003
        else:
            if f[7] <= 1e-35:
                if f[0] <= 786.5:
                    s += -0.009
                else:
                    s += -0.207
            else:
                s += -0.283
    else:
        if f[60] <= 24.5:
            s += -0.094
        else:
            if f[63] <= 3.5:
                s += -0.071
            else:
                s += 0.058
    if f[16] <= 1e-35:
        if f[8] <= 15.5:
            if f[60] <= -59.5:
                if f[80] <= 0.95252:
                    s += -0.054
                else:
                    s += 0.177
            else:
                if f[60] <= -1.5:
                    s += -0.083
                else:
                    if f[80] <= 0.14113:
                        if f[58] <= 3.5:
                            s += 0.023
                        else:
                            if f[81] <= 0.030351:
                                s += -0.072
                            else:
                                s += 0.038
                    else:
                        if f[32] <= 1e-35:
                            if f[81] <= 0.014631:
                                if f[55] <= 4.5:
                                    s += 0.023
                                else:
                                    if f[66] <= -0.10032:
                                        s += 1.107
                                    else:
                                        s += 0.100
                            else:
                                s += -0.006
                        else:
                            if f[55] <= 5.5:
                                s += -0.001
                            else:
                                if f[15] <= 1e-35:
                                    s += -0.109
                                else:
                                    s += -0.009
        else:
            s += -0.096
    else:
        s += -0.136
    if f[11] <= 1e-35:
        if f[44] <= 0.75215:
            s += -0.002
        else:
            s += -0.082
    else:
        if f[46] <= 0.21761:
            if f[81] <= 0.1213:
                if f[46] <= 0.0077639:
                    if f[34] <= 0.06124:
                        s += 0.043
                    else:
                        s += -0.037
                else:
                    if f[44] <= 0.98259:
                        s += 0.058
                    else:
                        s += 0.171
            else:
                if f[81] <= 0.24314:
                    if f[44] <= 0.35562:
                        s += -0.201
                    else:
                        if f[46] <= 0.010103:
                            s += 0.126
                        else:
                            s += -0.093
                else:
                    s += 0.096
        else:
            if f[77] <= 0.077423:
                if f[34] <= 0.24953:
                    if f[8] <= 8.5:
                        s += -0.096
                    else:
                        s += 0.085
                else:
                    s += 0.039
            else:
                if f[54] <= 174.5:
                    s += 0.578
                else:
                    s += 0.063
    if f[0] <= 2.5:
        if f[80] <= 0.96436:
            if f[20] <= 1e-35:
                s += -0.142
            else:
                if f[70] <= 5.5:
                    s += 1.226
                else:
                    s += -0.129
        else:
            if f[81] <= 0.1059:
                s += 0.098
            else:
                s += 1.393
    else:
        if f[5] <= 1.5:
            if f[78] <= 1e-35:
                if f[21] <= 1e-35:
                    if f[80] <= 0.14113:
                        s += 0.018
                    else:
                        if f[32] <= 1e-35:
                            if f[81] <= 0.014631:
                                s += 0.049
                            else:
                                s += -0.000
                        else:
                            s += -0.024
                else:
                    if f[80] <= 0.11769:
                        s += -0.117
                    else:
                        if f[80] <= 0.17324:
                            s += 0.115
                        else:
                            s += -0.059
            else:
                if f[0] <= 30.5:
                    s += 0.048
                else:
                    s += -0.068
        else:
            s += -0.045
    if f[42] <= 0.91803:
        if f[42] <= 0.5264:
            if f[42] <= 0.4031:
                s += -0.001
            else:
                if f[43] <= 35.5:
                    if f[43] <= 13.5:
                        s += 0.080
                    else:
                        if f[42] <= 0.47273:
                            if f[1] <= 0.042625:
                                s += -0.218
                            else:
                                s += -0.541
                        else:
                            if f[39] <= 0.68061:
                                s += 0.018
                            else:
                                s += -0.510
                else:
                    s += 0.045
        else:
            if f[61] <= 0.99761:
                if f[34] <= 0.66168:
                    if f[34] <= 0.64982:
                        s += 0.021
                    else:
                        s += -0.220
                else:
                    s += 0.073
            else:
                s += -0.133
    else:
        if f[42] <= 0.92051:
            s += -0.298
        else:
            if f[44] <= 0.016197:
                if f[70] <= 779:
                    s += 0.101
                else:
                    s += -0.264
            else:
                s += -0.044
    return s
