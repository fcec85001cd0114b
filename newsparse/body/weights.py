"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 1.6


def early(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead = row
    s = 0.0
    if share <= 0.12695:
        if tag <= 8.5:
            if next_share <= 0.016225:
                if from_last_long <= 1.5:
                    if length <= 174.5:
                        if alike <= 3.5:
                            s += 0.492
                        else:
                            s += 1.046
                    else:
                        s += 1.361
                else:
                    s += 0.039
            else:
                if against <= 0:
                    if links <= 0.57735:
                        if top_share <= 0:
                            s += 0.825
                        else:
                            s += 1.601
                    else:
                        s += 0.786
                else:
                    s += 0.672
        else:
            s += 0.119
    else:
        if top_share <= 0:
            if parent_share <= 0.062571:
                if next_share <= 0.035174:
                    s += 0.257
                else:
                    s += 1.060
            else:
                if share <= 0.24875:
                    s += 0.639
                else:
                    s += 1.529
        else:
            if tag <= 13.5:
                if in_comment <= 0:
                    s += 1.755
                else:
                    s += 0.129
            else:
                s += 0.177
    if share <= 0.21965:
        if next_share <= 0.050825:
            if since_mark <= 88.5:
                s += -0.587
            else:
                if parent_share <= 0.27221:
                    if top_share <= 0.00111:
                        s += -0.552
                    else:
                        if length <= 232.5:
                            s += -0.386
                        else:
                            s += 0.015
                else:
                    if tag <= 8.5:
                        s += 0.084
                    else:
                        s += -0.435
        else:
            if tag <= 8.5:
                if against <= 0:
                    if parent_share <= 0.054977:
                        if alike <= 4.5:
                            s += -0.418
                        else:
                            s += 0.126
                    else:
                        s += 0.204
                else:
                    if since_mark <= 2023.5:
                        s += -0.538
                    else:
                        s += 0.083
            else:
                s += -0.413
    else:
        if in_comment <= 0:
            if top_share <= 0.0046585:
                s += -0.037
            else:
                if ending <= 0:
                    s += 0.133
                else:
                    s += 0.314
        else:
            s += -0.803
    if dominant <= 0:
        if alike <= 3.5:
            if since_mark <= 14.5:
                s += -0.458
            else:
                if top_share <= 0.99789:
                    if ending <= 0:
                        s += -0.386
                    else:
                        if from_last_long <= 0:
                            if against <= 0:
                                s += 0.109
                            else:
                                s += -0.408
                        else:
                            s += -0.395
                else:
                    s += 0.211
        else:
            if top_share <= 0.0035069:
                if from_last_long <= 3.5:
                    s += -0.093
                else:
                    s += -0.450
            else:
                if near_media <= 0:
                    if section_running <= 0.8524:
                        s += -0.196
                    else:
                        if tag <= 6.5:
                            s += 0.200
                        else:
                            s += -0.064
                else:
                    s += -0.475
    else:
        if top_share <= 0.0031302:
            if section_running <= 0.87668:
                s += -0.396
            else:
                s += 0.112
        else:
            if alike <= 141:
                s += 0.289
            else:
                s += -0.176
    if share <= 0.23221:
        if section_running <= 0.92057:
            if from_last_long <= -12.5:
                s += -0.173
            else:
                s += -0.350
        else:
            if since_mark <= 17.5:
                s += -0.349
            else:
                if parent_share <= 0.038246:
                    if near_media <= 0:
                        if top_share <= 0.00038426:
                            s += -0.317
                        else:
                            s += -0.018
                    else:
                        s += -0.486
                else:
                    s += 0.104
    else:
        if against <= 0:
            if length <= 1.5:
                s += -1.258
            else:
                if section_running <= 0.8663:
                    if parent_share <= 0.085567:
                        s += -0.370
                    else:
                        s += 0.166
                else:
                    s += 0.273
        else:
            if from_last_long <= -5.5:
                if section_running <= 0.80829:
                    s += -0.492
                else:
                    s += 0.224
            else:
                if parent_share <= 0.31364:
                    s += -0.123
                else:
                    if alike <= 7.5:
                        s += -1.733
                    else:
                        s += -0.343
    if share <= 0.40463:
        if tag <= 8.5:
            if against <= 0:
                if share <= 0.018038:
                    if tag <= 1.5:
                        s += -0.249
                    else:
                        s += -0.007
                else:
                    if section_running <= 0.76919:
                        s += -0.165
                    else:
                        if ending <= 0:
                            if length <= 164.5:
                                s += 0.083
                            else:
                                s += -0.510
                        else:
                            if alike <= 187.5:
                                s += 0.205
                            else:
                                s += -1.501
            else:
                if next_share <= 0.21988:
                    s += -0.242
                else:
                    if from_last_long <= -9.5:
                        s += 0.251
                    else:
                        s += -0.199
        else:
            if alike <= 62.5:
                s += -0.278
            else:
                s += 0.578
    else:
        if top_share <= 0.019239:
            s += -0.038
        else:
            if alike <= 141:
                s += 0.258
            else:
                if share <= 0.98888:
                    s += -0.024
                else:
                    s += -1.362
    if share <= 0.52931:
        if parent_share <= 0.050096:
            if from_last_long <= -37.5:
                if top_share <= 0.0035069:
                    s += -0.218
                else:
                    s += 0.041
            else:
                if next_share <= 0.043729:
                    s += -0.277
                else:
                    s += -0.107
        else:
            if tag <= 6.5:
                if since_mark <= 0:
                    s += -0.243
                else:
                    if from_last_long <= 19.5:
                        if links <= 0.1252:
                            if since_mark <= 28520:
                                s += 0.148
                            else:
                                s += -0.759
                        else:
                            s += -0.044
                    else:
                        s += -0.202
            else:
                if since_mark <= 376.5:
                    s += -0.282
                else:
                    if top_share <= 0.32231:
                        s += -0.180
                    else:
                        s += 0.240
    else:
        if links <= 0.81857:
            if against <= 2.5:
                if section_running <= 0.8663:
                    s += -0.000
                else:
                    s += 0.255
            else:
                s += -0.873
        else:
            s += -1.514
    if share <= 0.52931:
        if since_mark <= 325.5:
            if alike <= 7.5:
                s += -0.195
            else:
                s += 0.025
        else:
            if near_media <= 0:
                if from_last_long <= 0:
                    if ending <= 0:
                        if share <= 0.37618:
                            s += 0.036
                        else:
                            if alike <= 34.5:
                                if parent_share <= 0.91945:
                                    s += -0.477
                                else:
                                    s += -1.525
                            else:
                                s += 0.164
                    else:
                        s += 0.156
                else:
                    if parent_share <= 0.081514:
                        s += -0.221
                    else:
                        s += 0.002
            else:
                s += -0.301
    else:
        if section_running <= 0.94591:
            if parent_share <= 0.50811:
                if share <= 0.60291:
                    s += 0.328
                else:
                    if share <= 0.76016:
                        s += -0.406
                    else:
                        s += 0.169
            else:
                s += 0.180
        else:
            if alike <= 153.5:
                s += 0.261
            else:
                s += -0.235
    if share <= 0.54641:
        if section_running <= 0.88473:
            if next_share <= 0.22535:
                if from_last_long <= -46.5:
                    s += -0.054
                else:
                    s += -0.209
            else:
                s += 0.040
        else:
            if ending <= 0:
                if length <= 60.5:
                    if next_share <= 0.057624:
                        s += -0.101
                    else:
                        s += 0.073
                else:
                    s += -0.184
            else:
                if in_comment <= 0:
                    if share <= 0.024251:
                        s += -0.039
                    else:
                        s += 0.130
                else:
                    s += -0.429
    else:
        if next_share <= 0.0028498:
            s += -0.116
        else:
            if length <= 1.5:
                s += -0.872
            else:
                if against <= 0:
                    if next_share <= 0.98888:
                        if length <= 82.5:
                            s += 0.001
                        else:
                            s += 0.270
                    else:
                        s += -0.345
                else:
                    if section_running <= 0.94674:
                        s += -0.255
                    else:
                        s += 0.198
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead, noise, in_list, in_quote, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, summary, repeated, copies, relative_length = row
    s = 0.0
    if copies <= 1.5:
        if from_headline <= 0:
            s += -0.119
        else:
            if noise <= 0:
                if top_count <= 573.5:
                    if near_box <= 0:
                        if branch_share <= 0.050933:
                            if from_last <= -10.5:
                                if near_caption <= 0:
                                    s += 0.045
                                else:
                                    s += -0.148
                            else:
                                if container_count <= 5.5:
                                    s += 0.103
                                else:
                                    s += -0.047
                        else:
                            if from_headline <= 55.5:
                                s += 0.083
                            else:
                                s += 0.009
                    else:
                        if span_share <= 0.96656:
                            s += -0.064
                        else:
                            if top_count <= 34.5:
                                s += -0.200
                            else:
                                if span_share <= 0.98323:
                                    s += -1.562
                                else:
                                    s += -0.324
                else:
                    s += -0.401
            else:
                s += -0.102
    else:
        if relative_length <= 0.1288:
            s += -0.047
        else:
            s += -0.206
    if repeated <= 0:
        if parent_longs <= 3.5:
            if summary <= 0.46738:
                if alike <= 8.5:
                    s += -0.045
                else:
                    if section <= 3936.5:
                        if next_share <= 0.013282:
                            if span_share <= 0.052705:
                                s += 0.155
                            else:
                                s += -0.062
                        else:
                            s += 0.062
                    else:
                        s += -0.105
            else:
                s += 0.146
        else:
            if ending <= 0:
                if section <= 2417.5:
                    if alike <= 1.5:
                        s += -0.051
                    else:
                        s += 0.044
                else:
                    s += -0.099
            else:
                if since_first <= 33634:
                    if top_count <= 681:
                        if since_first <= 7904.5:
                            s += 0.089
                        else:
                            if near_box <= 0:
                                s += 0.034
                            else:
                                s += -0.440
                    else:
                        s += -0.590
                else:
                    s += -0.374
    else:
        s += -0.188
    if parent_longs <= 2.5:
        if container_count <= 86.5:
            if summary <= 0.45917:
                if container_count <= 8.5:
                    if from_last_long <= 0:
                        s += -0.054
                    else:
                        s += 0.061
                else:
                    if next_share <= 0.050825:
                        s += -0.093
                    else:
                        s += -0.025
            else:
                s += 0.129
        else:
            if against <= 0:
                s += 0.044
            else:
                s += -0.061
    else:
        if container_count <= 463:
            if alike <= 1.5:
                if summary <= 0.22611:
                    s += -0.040
                else:
                    s += 0.095
            else:
                if near_box <= 0:
                    if copies <= 1.5:
                        if longs_before <= 0.80062:
                            s += 0.074
                        else:
                            s += -0.005
                    else:
                        s += -0.129
                else:
                    if share <= 0.21251:
                        s += 0.021
                    else:
                        s += -0.533
        else:
            s += -0.231
    if from_headline <= 0:
        s += -0.108
    else:
        if longs_before <= 0.81153:
            if near_caption <= 0:
                if relative_length <= 0.54431:
                    if from_headline <= 364.5:
                        if since_mark <= 14.5:
                            s += -0.055
                        else:
                            if parent_share <= 0.99876:
                                s += 0.016
                            else:
                                s += 0.118
                    else:
                        s += -0.135
                else:
                    if copies <= 1.5:
                        if since_first <= 33634:
                            if in_comment <= 0:
                                if near_box <= 0:
                                    if tag <= 0:
                                        s += 0.102
                                    else:
                                        s += 0.025
                                else:
                                    s += -0.090
                            else:
                                s += -0.166
                        else:
                            s += -0.329
                    else:
                        s += -0.230
            else:
                s += -0.150
        else:
            if section_running <= 0.98186:
                s += -0.074
            else:
                if since_first <= 40185:
                    s += 0.027
                else:
                    s += -0.289
    if noise <= 0:
        if from_headline <= 0:
            s += -0.097
        else:
            if section <= 3810:
                if longs_before <= 0.83129:
                    if relative_length <= 0.31839:
                        if top_count <= 2.5:
                            s += -0.057
                        else:
                            s += 0.030
                    else:
                        if near_media <= 0:
                            if since_first <= 33634:
                                if in_consent <= 0:
                                    if span_share <= 0.16336:
                                        s += 0.146
                                    else:
                                        if from_last_long <= 17.5:
                                            s += 0.078
                                        else:
                                            s += -0.165
                                else:
                                    s += -0.195
                            else:
                                s += -0.271
                        else:
                            s += -0.080
                else:
                    if section_running <= 0.97675:
                        s += -0.059
                    else:
                        s += 0.031
            else:
                if from_headline <= 75.5:
                    if top_count <= 10.5:
                        s += -0.074
                    else:
                        s += 0.071
                else:
                    s += -0.164
    else:
        s += -0.098
    if repeated <= 0:
        if section_running <= 0.97643:
            if top_count <= 7.5:
                if parent_share <= 0.27221:
                    if span_share <= 0.032824:
                        s += 0.084
                    else:
                        if container_count <= 55.5:
                            if lead <= 0:
                                s += -0.102
                            else:
                                s += 0.142
                        else:
                            s += -0.008
                else:
                    s += 0.010
            else:
                if longs_before <= 0.7506:
                    if container_count <= 463:
                        s += 0.049
                    else:
                        s += -0.117
                else:
                    s += -0.039
        else:
            if longs_before <= 0:
                if length <= 116.5:
                    s += -0.075
                else:
                    s += 0.062
            else:
                if container_count <= 8.5:
                    s += 0.143
                else:
                    if against <= 0:
                        if container_count <= 646:
                            s += 0.058
                        else:
                            s += -0.168
                    else:
                        s += -0.047
    else:
        s += -0.157
    if against <= 0:
        if near_caption <= 0:
            if tag <= 10.5:
                if top_count <= 463:
                    if noise <= 0:
                        if near_box <= 0:
                            if top_share <= 0.0013359:
                                s += -0.032
                            else:
                                if relative_length <= 2.0025:
                                    if relative_length <= 0.54431:
                                        s += 0.032
                                    else:
                                        if since_first <= 36217:
                                            s += 0.089
                                        else:
                                            s += -0.261
                                else:
                                    s += -0.142
                        else:
                            if span_share <= 0.853:
                                s += 0.083
                            else:
                                if branch_share <= 0.035682:
                                    s += -0.057
                                else:
                                    s += -0.319
                    else:
                        s += -0.077
                else:
                    s += -0.218
            else:
                s += -0.080
        else:
            s += -0.132
    else:
        if span_share <= 0.1417:
            if in_comment <= 0:
                s += 0.060
            else:
                s += -0.145
        else:
            s += -0.088
    if repeated <= 0:
        if from_headline <= 0:
            s += -0.087
        else:
            if section <= 3810:
                if near_caption <= 0:
                    if next_share <= 0.0051164:
                        if from_last_long <= -30.5:
                            s += 0.041
                        else:
                            if container_count <= 11.5:
                                s += 0.036
                            else:
                                if parent_longs <= 1.5:
                                    s += -0.095
                                else:
                                    s += -0.012
                    else:
                        if length <= 154.5:
                            if links <= 0.073727:
                                s += 0.028
                            else:
                                if container_count <= 49.5:
                                    s += -0.124
                                else:
                                    s += 0.020
                        else:
                            if length <= 836.5:
                                s += 0.078
                            else:
                                s += -0.101
                else:
                    s += -0.123
            else:
                if from_headline <= 62.5:
                    if branch_share <= 0.47655:
                        s += -0.060
                    else:
                        s += 0.080
                else:
                    s += -0.132
    else:
        s += -0.142
    if in_consent <= 0:
        if repeated <= 0:
            if in_comment <= 0:
                if span_share <= 0.14998:
                    if since_mark <= 123.5:
                        s += -0.053
                    else:
                        s += 0.104
                else:
                    if top_share <= 0.0013359:
                        if summary <= 0.30861:
                            s += -0.086
                        else:
                            s += 0.062
                    else:
                        if container_count <= 646:
                            if near_media <= 0:
                                if summary <= 0.086335:
                                    if since_mark <= 14.5:
                                        s += -0.042
                                    else:
                                        if parent_share <= 0.99947:
                                            if in_list <= 0:
                                                s += 0.004
                                            else:
                                                s += 0.057
                                        else:
                                            s += 0.123
                                else:
                                    s += 0.094
                            else:
                                if top_share <= 0.38739:
                                    s += -0.096
                                else:
                                    s += 0.102
                        else:
                            s += -0.179
            else:
                s += -0.150
        else:
            s += -0.125
    else:
        s += -0.165
    if noise <= 1.5:
        if repeated <= 0:
            if from_headline <= 0:
                s += -0.075
            else:
                if summary <= 0.20882:
                    if near_box <= 0:
                        if alike <= 2.5:
                            if from_headline <= 2.5:
                                s += -0.100
                            else:
                                if branch_share <= 0.68823:
                                    s += -0.018
                                else:
                                    s += 0.094
                        else:
                            if from_headline <= 78.5:
                                if from_last <= -1.5:
                                    s += 0.055
                                else:
                                    if since_first <= 1535.5:
                                        s += 0.069
                                    else:
                                        s += -0.028
                            else:
                                if branch_share <= 0.90277:
                                    s += 0.005
                                else:
                                    s += -0.162
                    else:
                        if from_last_long <= -45.5:
                            s += 0.052
                        else:
                            s += -0.147
                else:
                    s += 0.085
        else:
            if from_last <= -25.5:
                s += -0.002
            else:
                s += -0.174
    else:
        s += -0.125
    if noise <= 0:
        if in_comment <= 0:
            if repeated <= 0:
                if section_running <= 0.96866:
                    if top_count <= 7.5:
                        s += -0.027
                    else:
                        if top_share <= 0.10456:
                            s += 0.068
                        else:
                            if container_count <= 363.5:
                                s += 0.012
                            else:
                                if top_share <= 0.36377:
                                    s += -0.239
                                else:
                                    s += 0.002
                else:
                    if since_first <= 38077:
                        if ending <= 0:
                            if relative_length <= 1.75:
                                s += 0.011
                            else:
                                s += -0.229
                        else:
                            if container_count <= 671.5:
                                if near_box <= 0:
                                    s += 0.070
                                else:
                                    s += -0.082
                            else:
                                s += -0.187
                    else:
                        s += -0.241
            else:
                if length <= 59.5:
                    s += -0.011
                else:
                    s += -0.177
        else:
            s += -0.147
    else:
        s += -0.072
    if span_share <= 0.90801:
        if from_headline <= 0:
            s += -0.126
        else:
            if longs_before <= 0.62324:
                if length <= 236.5:
                    if container_count <= 8.5:
                        s += 0.082
                    else:
                        if top_count <= 6.5:
                            s += -0.058
                        else:
                            if container_count <= 493:
                                s += 0.028
                            else:
                                s += -0.113
                else:
                    s += 0.074
            else:
                if next_share <= 0.076831:
                    s += -0.063
                else:
                    if span_share <= 0.90166:
                        s += 0.012
                    else:
                        if next_share <= 0.65709:
                            s += -0.422
                        else:
                            s += 0.040
    else:
        if length <= 1276:
            if since_first <= 40185:
                if against <= 0:
                    s += 0.038
                else:
                    if from_last <= -12.5:
                        s += 0.044
                    else:
                        s += -0.170
            else:
                s += -0.172
        else:
            s += -0.204
    if near_caption <= 0:
        if longs_before <= 0.91319:
            if from_headline <= 0:
                if span_share <= 0.93576:
                    s += -0.115
                else:
                    s += 0.018
            else:
                if container_count <= 646:
                    if relative_length <= 0.36705:
                        if container_count <= 54.5:
                            if links <= 0.080049:
                                s += -0.012
                            else:
                                s += -0.108
                        else:
                            if top_count <= 95.5:
                                s += 0.047
                            else:
                                s += -0.028
                    else:
                        if repeated <= 0:
                            if next_share <= 0.00013011:
                                if span_share <= 0.052705:
                                    s += 0.183
                                else:
                                    s += -0.062
                            else:
                                if since_first <= 23733:
                                    if length <= 1276:
                                        s += 0.061
                                    else:
                                        s += -0.106
                                else:
                                    s += -0.088
                        else:
                            s += -0.157
                else:
                    s += -0.112
        else:
            s += -0.048
    else:
        s += -0.115
    if in_consent <= 0:
        if section <= 3810:
            if span_share <= 0.16336:
                if share <= 0.01258:
                    s += -0.057
                else:
                    s += 0.089
            else:
                if from_last <= 1.5:
                    if in_list <= 0:
                        if parent_longs <= 0:
                            if container_count <= 53.5:
                                s += -0.094
                            else:
                                s += -0.007
                        else:
                            if noise <= 1.5:
                                if share <= 0.78845:
                                    s += 0.013
                                else:
                                    s += 0.078
                            else:
                                s += -0.120
                    else:
                        if container_count <= 646:
                            s += 0.068
                        else:
                            s += -0.127
                else:
                    if tag <= 1.5:
                        s += -0.115
                    else:
                        if top_count <= 18.5:
                            s += -0.049
                        else:
                            s += 0.092
        else:
            if span_share <= 0.7869:
                s += -0.106
            else:
                s += -0.012
    else:
        s += -0.156
    if in_consent <= 0:
        if in_comment <= 0:
            if length <= 234.5:
                if top_count <= 2.5:
                    s += -0.042
                else:
                    if summary <= 0.090097:
                        if longs_before <= 0:
                            s += -0.067
                        else:
                            if parent_share <= 0.99521:
                                if section <= 3810:
                                    s += 0.011
                                else:
                                    if next_share <= 0.22535:
                                        s += -0.123
                                    else:
                                        s += 0.036
                            else:
                                s += 0.115
                    else:
                        s += 0.067
            else:
                if from_headline <= 35.5:
                    if next_share <= 0.00013011:
                        s += -0.056
                    else:
                        s += 0.085
                else:
                    if length <= 751:
                        if longs_before <= 0.5719:
                            s += 0.077
                        else:
                            s += -0.014
                    else:
                        if top_share <= 0.17212:
                            s += 0.014
                        else:
                            s += -0.267
        else:
            s += -0.142
    else:
        s += -0.151
    if against <= 0:
        if tag <= 10.5:
            if near_box <= 0:
                if span_share <= 0.92174:
                    if summary <= 0.20882:
                        if container_count <= 646:
                            if next_share <= 0.063694:
                                if container_count <= 99.5:
                                    s += -0.043
                                else:
                                    s += 0.020
                            else:
                                if share <= 0.051607:
                                    if tag <= 0:
                                        s += -0.144
                                    else:
                                        s += 0.005
                                else:
                                    s += 0.054
                        else:
                            s += -0.125
                    else:
                        s += 0.090
                else:
                    s += 0.043
            else:
                if container_count <= 118:
                    if span_share <= 0.77116:
                        s += 0.045
                    else:
                        s += -0.182
                else:
                    s += 0.065
        else:
            s += -0.058
    else:
        if span_share <= 0.1417:
            s += 0.033
        else:
            if container_count <= 23.5:
                s += -0.124
            else:
                s += -0.040
    if in_consent <= 0:
        if near_caption <= 0:
            if repeated <= 0:
                if section_running <= 0.96866:
                    if longs_before <= 0.7506:
                        if from_headline <= 0:
                            s += -0.088
                        else:
                            s += 0.012
                    else:
                        s += -0.036
                else:
                    if tag <= 10.5:
                        if since_first <= 40185:
                            if span_share <= 0.23029:
                                if parent_share <= 0.010443:
                                    s += -0.080
                                else:
                                    s += 0.123
                            else:
                                if against <= 0:
                                    s += 0.038
                                else:
                                    if parent_share <= 0.50811:
                                        s += 0.004
                                    else:
                                        if parent_longs <= 19.5:
                                            s += -0.287
                                        else:
                                            s += 0.051
                        else:
                            s += -0.229
                    else:
                        s += -0.068
            else:
                if from_last <= -25.5:
                    s += 0.014
                else:
                    s += -0.144
        else:
            s += -0.104
    else:
        s += -0.146
    if in_consent <= 0:
        if in_comment <= 0:
            if length <= 234.5:
                if container_count <= 55.5:
                    if container_count <= 8.5:
                        if since_mark <= 17.5:
                            s += -0.087
                        else:
                            if from_headline <= 0:
                                s += -0.142
                            else:
                                s += 0.080
                    else:
                        if top_share <= 0.2863:
                            s += -0.061
                        else:
                            if container_count <= 22.5:
                                s += -0.030
                            else:
                                s += 0.053
                else:
                    if top_count <= 91.5:
                        if top_share <= 0.0054171:
                            s += -0.032
                        else:
                            s += 0.039
                    else:
                        s += -0.031
            else:
                if container_count <= 43.5:
                    if longs_before <= 0.8633:
                        s += 0.086
                    else:
                        s += -0.039
                else:
                    if length <= 1276:
                        s += 0.002
                    else:
                        s += -0.210
        else:
            s += -0.137
    else:
        s += -0.141
    if section <= 3810:
        if in_list <= 0:
            if span_share <= 0.16336:
                if longs_before <= 0.88942:
                    s += 0.081
                else:
                    s += -0.086
            else:
                if next_share <= 0.00013011:
                    s += -0.070
                else:
                    if length <= 283.5:
                        if top_count <= 7.5:
                            s += -0.035
                        else:
                            s += 0.008
                    else:
                        if from_last_long <= 0:
                            if top_count <= 149.5:
                                s += 0.070
                            else:
                                s += -0.075
                        else:
                            s += -0.087
        else:
            if span_share <= 0.90801:
                if since_mark <= 2525.5:
                    s += -0.012
                else:
                    s += 0.072
            else:
                s += 0.080
    else:
        if parent_share <= 0.52823:
            if parent_share <= 0.19763:
                if span_share <= 0.91722:
                    s += -0.089
                else:
                    s += 0.094
            else:
                s += -0.178
        else:
            s += 0.005
    if in_consent <= 0:
        if in_comment <= 0:
            if summary <= 0.29217:
                if from_headline <= 2.5:
                    s += -0.050
                else:
                    if parent_share <= 0.99947:
                        if span_share <= 0.14998:
                            if tag <= 8.5:
                                s += 0.071
                            else:
                                s += -0.072
                        else:
                            if from_last <= -4.5:
                                if container_count <= 646:
                                    if near_box <= 0:
                                        s += 0.017
                                    else:
                                        s += -0.066
                                else:
                                    s += -0.104
                            else:
                                if top_share <= 0.0013359:
                                    s += -0.093
                                else:
                                    if share <= 0.64153:
                                        s += -0.004
                                    else:
                                        if relative_length <= 0.15848:
                                            s += -0.581
                                        else:
                                            if span_share <= 0.77659:
                                                s += -0.254
                                            else:
                                                s += 0.007
                    else:
                        s += 0.097
            else:
                s += 0.070
        else:
            s += -0.133
    else:
        s += -0.136
    if in_consent <= 0:
        if section <= 3810:
            if length <= 200.5:
                if in_list <= 0:
                    if top_count <= 7.5:
                        if summary <= 0.1476:
                            s += -0.045
                        else:
                            s += 0.036
                    else:
                        if links <= 0.069192:
                            s += 0.016
                        else:
                            s += -0.047
                else:
                    if length <= 11.5:
                        s += -0.076
                    else:
                        s += 0.042
            else:
                if longs_before <= 0.81153:
                    if copies <= 2.5:
                        if ending <= 0:
                            s += -0.036
                        else:
                            s += 0.068
                    else:
                        s += -0.231
                else:
                    s += -0.028
        else:
            if from_headline <= 62.5:
                if top_count <= 12.5:
                    if span_share <= 0.91527:
                        s += -0.079
                    else:
                        s += 0.048
                else:
                    s += 0.061
            else:
                s += -0.088
    else:
        s += -0.131
    if in_comment <= 0:
        if near_caption <= 0:
            if repeated <= 0:
                if against <= 2.5:
                    if span_share <= 0.14998:
                        if tag <= 4.5:
                            s += 0.092
                        else:
                            if next_share <= 0.001608:
                                s += -0.141
                            else:
                                s += 0.042
                    else:
                        if top_share <= 0:
                            s += -0.042
                        else:
                            if container_count <= 646:
                                if in_list <= 0:
                                    if length <= 116.5:
                                        if tag <= 1.5:
                                            s += -0.064
                                        else:
                                            s += 0.011
                                    else:
                                        if length <= 1276:
                                            if against <= 0:
                                                s += 0.043
                                            else:
                                                s += -0.049
                                        else:
                                            s += -0.109
                                else:
                                    s += 0.042
                            else:
                                s += -0.097
                else:
                    s += -0.091
            else:
                s += -0.080
        else:
            s += -0.093
    else:
        s += -0.130
    if noise <= 1.5:
        if section <= 3810:
            if since_first <= 38077:
                if alike <= 7.5:
                    if against <= 0:
                        if share <= 0.28215:
                            s += 0.003
                        else:
                            if parent_longs <= 20.5:
                                s += 0.092
                            else:
                                s += -0.294
                    else:
                        if span_share <= 0.22595:
                            if next_share <= 0.0084203:
                                s += -0.049
                            else:
                                s += 0.092
                        else:
                            if from_last <= -25.5:
                                if in_list <= 0:
                                    s += -0.049
                                else:
                                    s += 0.115
                            else:
                                s += -0.106
                else:
                    if next_share <= 0.057624:
                        if next_share <= 0.048742:
                            s += 0.009
                        else:
                            s += -0.127
                    else:
                        if since_first <= 10313:
                            s += 0.058
                        else:
                            s += -0.012
            else:
                s += -0.180
        else:
            s += -0.035
    else:
        s += -0.096
    if summary <= 0.29217:
        if longs_before <= 0:
            if ending <= 0:
                s += -0.068
            else:
                if branch_share <= 0.050933:
                    s += -0.049
                else:
                    s += 0.083
        else:
            if section_running <= 0.97675:
                if from_last <= -37.5:
                    s += 0.021
                else:
                    s += -0.022
            else:
                if top_count <= 84.5:
                    if branch_share <= 0.63141:
                        if container_count <= 8.5:
                            s += 0.089
                        else:
                            if against <= 0:
                                s += 0.027
                            else:
                                if alike <= 7.5:
                                    if top_count <= 15.5:
                                        s += -0.123
                                    else:
                                        s += 0.094
                                else:
                                    if container_count <= 37.5:
                                        s += 0.220
                                    else:
                                        s += -0.013
                    else:
                        s += 0.094
                else:
                    if length <= 791.5:
                        s += -0.030
                    else:
                        s += -0.273
    else:
        s += 0.061
    if near_media <= 0:
        if summary <= 0.086335:
            if span_share <= 0.90801:
                if since_mark <= 1163.5:
                    s += -0.037
                else:
                    if span_share <= 0.853:
                        if section <= 2152.5:
                            if from_last_long <= -3.5:
                                s += 0.063
                            else:
                                s += 0.002
                        else:
                            s += -0.037
                    else:
                        if span_share <= 0.862:
                            if section_running <= 0.98784:
                                s += -0.029
                            else:
                                if section <= 952.5:
                                    s += -0.075
                                else:
                                    if from_last_long <= -9.5:
                                        s += -0.730
                                    else:
                                        s += -0.103
                        else:
                            s += -0.019
            else:
                if in_list <= 0:
                    if since_mark <= 17.5:
                        s += -0.061
                    else:
                        if parent_share <= 0.99947:
                            s += 0.001
                        else:
                            s += 0.105
                else:
                    s += 0.062
        else:
            s += 0.041
    else:
        s += -0.055
    if noise <= 1.5:
        if copies <= 1.5:
            if top_count <= 81.5:
                if top_count <= 9.5:
                    if share <= 0.01258:
                        s += -0.032
                    else:
                        if next_share <= 0.00013011:
                            if span_share <= 0.052705:
                                s += 0.102
                            else:
                                s += -0.057
                        else:
                            s += 0.014
                else:
                    if longs_before <= 0.93765:
                        if length <= 14.5:
                            s += -0.029
                        else:
                            s += 0.049
                    else:
                        if since_first <= 7803.5:
                            s += -0.136
                        else:
                            s += 0.063
            else:
                if relative_length <= 1.75:
                    if relative_length <= 0.0036918:
                        s += -0.246
                    else:
                        s += -0.013
                else:
                    s += -0.164
        else:
            if share <= 0.12695:
                if alike <= 36.5:
                    s += -0.024
                else:
                    s += 0.106
            else:
                s += -0.123
    else:
        s += -0.087
    if in_consent <= 0:
        if near_media <= 0:
            if longs_before <= 0.91319:
                if length <= 234.5:
                    if container_count <= 55.5:
                        if links <= 0.065767:
                            if since_mark <= 554.5:
                                if summary <= 0.31142:
                                    s += -0.045
                                else:
                                    s += 0.055
                            else:
                                s += 0.023
                        else:
                            if span_share <= 0.16336:
                                s += 0.099
                            else:
                                if container_count <= 28.5:
                                    s += -0.153
                                else:
                                    s += -0.037
                    else:
                        if top_count <= 20.5:
                            if tag <= 4.5:
                                s += 0.007
                            else:
                                s += 0.073
                        else:
                            s += -0.008
                else:
                    if container_count <= 43.5:
                        s += 0.060
                    else:
                        s += -0.001
            else:
                s += -0.029
        else:
            if since_mark <= 41.5:
                s += 0.063
            else:
                s += -0.076
    else:
        s += -0.125
    if in_comment <= 0:
        if noise <= 1.5:
            if repeated <= 0:
                if tag <= 13.5:
                    if parent_longs <= 145:
                        if share <= 0.80363:
                            if length <= 836.5:
                                if since_mark <= 11058:
                                    if section_running <= 0.97643:
                                        if from_last <= 30.5:
                                            s += 0.001
                                        else:
                                            s += -0.065
                                    else:
                                        if longs_before <= 0.016575:
                                            s += -0.032
                                        else:
                                            if container_count <= 8.5:
                                                s += 0.114
                                            else:
                                                s += 0.023
                                else:
                                    s += 0.056
                            else:
                                if next_share <= 0.0069389:
                                    s += 0.046
                                else:
                                    s += -0.145
                        else:
                            s += 0.068
                    else:
                        s += -0.127
                else:
                    s += -0.053
            else:
                if container_count <= 149.5:
                    s += -0.105
                else:
                    s += 0.038
        else:
            s += -0.078
    else:
        s += -0.129
    if in_comment <= 0:
        if near_box <= 0:
            if tag <= 8.5:
                if span_share <= 0.075095:
                    s += 0.075
                else:
                    if against <= 0:
                        if length <= 1276:
                            s += 0.016
                        else:
                            s += -0.124
                    else:
                        if from_last_long <= -11.5:
                            s += 0.012
                        else:
                            s += -0.071
            else:
                if share <= 0.0010889:
                    s += -0.114
                else:
                    if share <= 0.16665:
                        if top_share <= 0.051974:
                            s += -0.031
                        else:
                            s += 0.046
                    else:
                        if length <= 270.5:
                            s += -0.163
                        else:
                            s += 0.077
        else:
            if span_share <= 0.853:
                s += 0.049
            else:
                if share <= 0.18785:
                    s += -0.047
                else:
                    if parent_share <= 0.043301:
                        s += 0.090
                    else:
                        s += -0.270
    else:
        s += -0.126
    if in_consent <= 0:
        if in_comment <= 0:
            if near_caption <= 0:
                if since_first <= 47138:
                    if copies <= 1.5:
                        if section_running <= 0.94551:
                            s += -0.005
                        else:
                            if in_list <= 0:
                                if share <= 0.66065:
                                    s += 0.003
                                else:
                                    if from_headline <= 67.5:
                                        s += 0.077
                                    else:
                                        if share <= 0.82253:
                                            s += 0.066
                                        else:
                                            s += -0.167
                            else:
                                if alike <= 189.5:
                                    s += 0.060
                                else:
                                    s += -0.157
                    else:
                        if share <= 0.12695:
                            if alike <= 36.5:
                                s += -0.023
                            else:
                                s += 0.099
                        else:
                            if against <= 0:
                                s += -0.040
                            else:
                                s += -0.175
                else:
                    s += -0.163
            else:
                s += -0.078
        else:
            s += -0.124
    else:
        s += -0.121
    if in_consent <= 0:
        if in_comment <= 0:
            if near_caption <= 0:
                if tag <= 13.5:
                    if longs_before <= 0.91319:
                        if length <= 15.5:
                            if since_first <= 92.5:
                                if alike <= 191.5:
                                    s += -0.101
                                else:
                                    s += 0.115
                            else:
                                if share <= 0.59828:
                                    s += 0.009
                                else:
                                    s += -0.223
                        else:
                            s += 0.015
                    else:
                        if share <= 0.49094:
                            if relative_length <= 0.99781:
                                if top_share <= 0.0073361:
                                    s += -0.066
                                else:
                                    s += 0.029
                            else:
                                s += -0.107
                        else:
                            s += -0.112
                else:
                    if relative_length <= 0.1288:
                        if tag <= 16.5:
                            s += 0.098
                        else:
                            s += -0.102
                    else:
                        s += -0.101
            else:
                s += -0.073
        else:
            s += -0.121
    else:
        s += -0.116
    if in_comment <= 0:
        if noise <= 1.5:
            if top_count <= 91.5:
                if near_media <= 0:
                    if repeated <= 0:
                        if top_count <= 9.5:
                            if section_running <= 0.94964:
                                if parent_longs <= 22.5:
                                    s += -0.024
                                else:
                                    s += 0.050
                            else:
                                if tag <= 10.5:
                                    s += 0.025
                                else:
                                    s += -0.072
                        else:
                            s += 0.026
                    else:
                        if links <= 0.22467:
                            s += -0.081
                        else:
                            s += 0.185
                else:
                    if container_count <= 160:
                        if container_count <= 86.5:
                            if alike <= 9.5:
                                s += -0.078
                            else:
                                if alike <= 11.5:
                                    s += 0.331
                                else:
                                    s += -0.036
                        else:
                            s += 0.110
                    else:
                        s += -0.147
            else:
                s += -0.025
        else:
            s += -0.069
    else:
        s += -0.119
    if against <= 2.5:
        if length <= 283.5:
            if since_mark <= 11058:
                if noise <= 0:
                    s += -0.003
                else:
                    s += -0.046
            else:
                s += 0.044
        else:
            if parent_longs <= 1.5:
                if section_running <= 0.89926:
                    if share <= 0.60291:
                        s += -0.027
                    else:
                        s += -0.234
                else:
                    s += 0.013
            else:
                if top_count <= 145.5:
                    if ending <= 0:
                        if parent_longs <= 25.5:
                            s += 0.066
                        else:
                            s += -0.104
                    else:
                        if from_last <= 24.5:
                            s += 0.076
                        else:
                            if longs_before <= 0.82376:
                                s += 0.042
                            else:
                                s += -0.166
                else:
                    if share <= 0.4295:
                        s += 0.080
                    else:
                        if branch_share <= 0.90277:
                            s += 0.012
                        else:
                            s += -0.176
    else:
        s += -0.082
    if in_consent <= 0:
        if section <= 3810:
            if span_share <= 0.16336:
                if span_share <= 0.00042597:
                    s += -0.080
                else:
                    if since_first <= 0:
                        if parent_longs <= 1.5:
                            if top_share <= 0.43562:
                                s += -0.018
                            else:
                                s += -0.211
                        else:
                            s += 0.103
                    else:
                        s += 0.087
            else:
                if top_share <= 0.0013359:
                    if since_first <= -1506.5:
                        s += 0.091
                    else:
                        if lead <= 0:
                            s += -0.074
                        else:
                            s += 0.032
                else:
                    if length <= 283.5:
                        if relative_length <= 1.0513:
                            s += 0.005
                        else:
                            s += -0.155
                    else:
                        s += 0.040
        else:
            if section <= 3936.5:
                s += -0.150
            else:
                if top_share <= 0.24697:
                    s += 0.010
                else:
                    s += -0.061
    else:
        s += -0.110
    if summary <= 0.29217:
        if against <= 1.5:
            if span_share <= 0.23559:
                if tag <= 5.5:
                    if longs_before <= 0.83406:
                        s += 0.096
                    else:
                        s += -0.035
                else:
                    s += -0.025
            else:
                if in_list <= 0:
                    if span_share <= 0.45219:
                        if since_first <= 1142.5:
                            s += -0.015
                        else:
                            s += -0.138
                    else:
                        if against <= 0:
                            s += -0.002
                        else:
                            if container_count <= 38.5:
                                s += -0.112
                            else:
                                s += 0.006
                else:
                    if section <= 2373.5:
                        s += 0.040
                    else:
                        if span_share <= 0.84846:
                            s += -0.181
                        else:
                            s += 0.040
        else:
            if span_share <= 0.93418:
                if parent_share <= 0.33477:
                    s += -0.072
                else:
                    s += 0.093
            else:
                s += 0.117
    else:
        s += 0.046
    if near_box <= 0:
        if in_comment <= 0:
            if length <= 283.5:
                if container_count <= 8.5:
                    if tag <= 6.5:
                        if from_headline <= -17.5:
                            s += -0.132
                        else:
                            s += 0.074
                    else:
                        s += -0.049
                else:
                    if container_count <= 22.5:
                        if parent_share <= 0.052101:
                            s += -0.096
                        else:
                            if alike <= 19.5:
                                s += -0.009
                            else:
                                s += -0.348
                    else:
                        s += 0.002
            else:
                if from_headline <= 36.5:
                    if parent_share <= 0.21744:
                        if length <= 1276:
                            s += 0.030
                        else:
                            s += -0.159
                    else:
                        s += 0.091
                else:
                    if length <= 751:
                        s += 0.009
                    else:
                        s += -0.101
        else:
            s += -0.117
    else:
        if from_last_long <= -37.5:
            s += 0.043
        else:
            s += -0.095
    if near_box <= 0:
        if span_share <= 0.92174:
            if branch_share <= 0.98192:
                if container_count <= 646:
                    if summary <= 0.29217:
                        s += -0.005
                    else:
                        s += 0.052
                else:
                    if from_last_long <= -620.5:
                        s += 0.041
                    else:
                        s += -0.135
            else:
                s += -0.299
        else:
            if section_running <= 0.88388:
                if relative_length <= 0.16813:
                    s += 0.024
                else:
                    if parent_share <= 0.27221:
                        if top_share <= 0.28502:
                            s += -0.078
                        else:
                            s += -0.264
                    else:
                        s += -0.011
            else:
                if length <= 1.5:
                    s += -0.189
                else:
                    s += 0.030
    else:
        if span_share <= 0.853:
            s += 0.052
        else:
            if container_count <= 38.5:
                s += -0.235
            else:
                if span_share <= 0.96656:
                    s += 0.052
                else:
                    s += -0.102
    if in_comment <= 0:
        if since_mark <= 11058:
            if against <= 1.5:
                if span_share <= 0.23029:
                    if longs_before <= 0.52966:
                        if parent_share <= 0.0097542:
                            s += -0.072
                        else:
                            s += 0.100
                    else:
                        if since_first <= 444.5:
                            s += -0.150
                        else:
                            s += 0.019
                else:
                    if top_share <= 0:
                        s += -0.044
                    else:
                        if summary <= 0.20185:
                            s += -0.000
                        else:
                            s += 0.069
            else:
                if parent_share <= 0.064884:
                    if container_count <= 1.5:
                        s += 0.068
                    else:
                        s += -0.103
                else:
                    if since_first <= 588.5:
                        s += -0.075
                    else:
                        s += 0.106
        else:
            if span_share <= 0.43564:
                s += 0.147
            else:
                if span_share <= 0.93381:
                    s += -0.040
                else:
                    s += 0.062
    else:
        s += -0.114
    if in_consent <= 0:
        if lead <= 0:
            if next_share <= 0.065165:
                if in_list <= 0:
                    if section <= 4944.5:
                        if section <= 1982.5:
                            if span_share <= 0.16336:
                                s += 0.041
                            else:
                                s += -0.028
                        else:
                            s += 0.029
                    else:
                        s += -0.080
                else:
                    if top_share <= 0.49978:
                        if copies <= 0:
                            s += -0.109
                        else:
                            if since_mark <= 6.5:
                                if span_share <= 0.74151:
                                    s += -0.079
                                else:
                                    s += 0.253
                            else:
                                s += 0.032
                    else:
                        s += -0.088
            else:
                if section <= 1327.5:
                    s += 0.026
                else:
                    if since_mark <= 1667.5:
                        if branch_share <= 0.49477:
                            s += -0.068
                        else:
                            s += 0.034
                    else:
                        s += 0.019
        else:
            s += 0.053
    else:
        s += -0.104
    if since_first <= 47138:
        if top_count <= 765:
            if since_mark <= 11058:
                if against <= 1.5:
                    if length <= 116.5:
                        if length <= 58.5:
                            s += 0.003
                        else:
                            s += -0.032
                    else:
                        if copies <= 1.5:
                            if since_first <= 6038.5:
                                if parent_longs <= 3.5:
                                    s += 0.002
                                else:
                                    if from_last_long <= 3.5:
                                        s += 0.059
                                    else:
                                        s += -0.081
                            else:
                                s += -0.012
                        else:
                            s += -0.094
                else:
                    if parent_longs <= 13.5:
                        if section <= 1001.5:
                            if section <= 706.5:
                                s += -0.053
                            else:
                                if parent_share <= 0.021205:
                                    s += -0.087
                                else:
                                    s += 0.145
                        else:
                            s += -0.120
                    else:
                        s += 0.125
            else:
                s += 0.039
        else:
            s += -0.144
    else:
        s += -0.151
    if in_comment <= 0:
        if from_last_long <= 214.5:
            if near_box <= 0:
                if top_count <= 95.5:
                    if next_share <= 0.05295:
                        s += -0.005
                    else:
                        if top_count <= 8.5:
                            if alike <= 7.5:
                                s += -0.019
                            else:
                                if span_share <= 0.48416:
                                    s += -0.056
                                else:
                                    if container_count <= 85.5:
                                        s += 0.108
                                    else:
                                        s += 0.006
                        else:
                            s += 0.039
                else:
                    s += -0.024
            else:
                if span_share <= 0.853:
                    if span_share <= 0.73139:
                        s += -0.052
                    else:
                        s += 0.104
                else:
                    if container_count <= 55.5:
                        s += -0.167
                    else:
                        if span_share <= 0.97292:
                            s += 0.064
                        else:
                            if parent_share <= 0.035223:
                                s += 0.101
                            else:
                                s += -0.147
        else:
            s += 0.107
    else:
        s += -0.112
    if since_first <= 47138:
        if span_share <= 0.97898:
            if branch_share <= 0.98192:
                if span_share <= 0.97564:
                    if container_count <= 646:
                        if container_count <= 584:
                            if container_count <= 543:
                                if alike <= 23.5:
                                    s += -0.003
                                else:
                                    if relative_length <= 0.0036918:
                                        s += -0.158
                                    else:
                                        if section <= 6433.5:
                                            s += 0.037
                                        else:
                                            s += -0.057
                            else:
                                s += -0.141
                        else:
                            s += 0.122
                    else:
                        if alike <= 17.5:
                            s += 0.086
                        else:
                            s += -0.117
                else:
                    if section_running <= 0.90503:
                        s += -0.261
                    else:
                        s += -0.007
            else:
                if parent_longs <= 29.5:
                    s += 0.007
                else:
                    s += -0.320
        else:
            if against <= 0:
                s += 0.037
            else:
                s += -0.145
    else:
        s += -0.142
    if in_consent <= 0:
        if in_comment <= 0:
            if in_list <= 0:
                if relative_length <= 0.31839:
                    if share <= 0.63793:
                        if tag <= 1.5:
                            s += -0.038
                        else:
                            s += 0.006
                    else:
                        if parent_share <= 0.86447:
                            s += -0.214
                        else:
                            s += -0.041
                else:
                    if ending <= 0:
                        s += -0.048
                    else:
                        s += 0.019
            else:
                if since_mark <= 3235.5:
                    if parent_share <= 0.88541:
                        if from_last <= -38.5:
                            if links <= 0.0038682:
                                s += -0.002
                            else:
                                s += 0.088
                        else:
                            if near_box <= 0:
                                if share <= 0.20197:
                                    s += -0.053
                                else:
                                    s += 0.060
                            else:
                                s += -0.191
                    else:
                        s += 0.100
                else:
                    s += 0.062
        else:
            s += -0.110
    else:
        s += -0.097
    if parent_longs <= 145:
        if span_share <= 0.97898:
            if branch_share <= 0.98192:
                if span_share <= 0.97564:
                    if longs_before <= 0.91319:
                        s += 0.003
                    else:
                        if since_first <= 1485.5:
                            if span_share <= 0.6603:
                                if container_count <= 20.5:
                                    s += -0.140
                                else:
                                    s += 0.106
                            else:
                                s += 0.156
                        else:
                            if container_count <= 118:
                                if section_running <= 0.95601:
                                    s += -0.029
                                else:
                                    s += -0.111
                            else:
                                s += 0.015
                else:
                    if section_running <= 0.90503:
                        s += -0.227
                    else:
                        s += -0.015
            else:
                if since_first <= 11768:
                    s += -0.067
                else:
                    s += -0.414
        else:
            if against <= 0:
                s += 0.037
            else:
                s += -0.136
    else:
        if since_first <= 20521:
            s += 0.070
        else:
            s += -0.173
    if near_media <= 0:
        if noise <= 0:
            if longs_before <= 0.66771:
                if from_last_long <= 4.5:
                    if against <= 1.5:
                        if share <= 0.78845:
                            s += 0.006
                        else:
                            s += 0.070
                    else:
                        if parent_share <= 0.33477:
                            s += -0.081
                        else:
                            s += 0.093
                else:
                    if parent_share <= 0.14495:
                        s += 0.101
                    else:
                        s += 0.005
            else:
                s += -0.009
        else:
            if container_count <= 55.5:
                s += -0.067
            else:
                s += 0.017
    else:
        if top_share <= 0.38739:
            if against <= 1.5:
                s += -0.078
            else:
                if container_count <= 30.5:
                    s += 0.249
                else:
                    s += -0.065
        else:
            if parent_share <= 0.019025:
                s += -0.089
            else:
                if against <= 0:
                    s += 0.161
                else:
                    s += -0.093
    if since_first <= 47138:
        if length <= 16.5:
            if since_first <= 92.5:
                if share <= 0.27458:
                    s += -0.092
                else:
                    s += 0.095
            else:
                if share <= 0.38925:
                    if share <= 0.056758:
                        s += -0.007
                    else:
                        s += 0.092
                else:
                    if parent_longs <= 10.5:
                        s += -0.007
                    else:
                        s += -0.227
        else:
            if relative_length <= 0.075823:
                s += 0.034
            else:
                if share <= 0.77124:
                    if lead <= 0:
                        s += -0.006
                    else:
                        if relative_length <= 0.44477:
                            s += 0.111
                        else:
                            if parent_share <= 0.65899:
                                s += 0.046
                            else:
                                s += -0.161
                else:
                    if since_first <= 30009:
                        if relative_length <= 0.15848:
                            s += -0.110
                        else:
                            s += 0.072
                    else:
                        s += -0.153
    else:
        s += -0.135
    if section <= 1146.5:
        if container_count <= 8.5:
            s += 0.052
        else:
            if top_share <= 0.00062738:
                s += -0.072
            else:
                if top_share <= 0.45714:
                    if top_count <= 28.5:
                        s += 0.014
                    else:
                        if section_running <= 0.11659:
                            s += -0.085
                        else:
                            s += 0.088
                else:
                    if top_share <= 0.67837:
                        if span_share <= 0.95763:
                            s += -0.027
                        else:
                            s += -0.299
                    else:
                        s += -0.004
    else:
        if container_count <= 3.5:
            s += -0.095
        else:
            if section <= 1687.5:
                if top_share <= 0.32231:
                    if container_count <= 46.5:
                        if span_share <= 0.85655:
                            s += -0.021
                        else:
                            s += -0.138
                    else:
                        if in_list <= 0:
                            s += -0.059
                        else:
                            s += 0.060
                else:
                    s += 0.026
            else:
                s += 0.007
    if summary <= 0.086335:
        if since_first <= 588.5:
            if share <= 0.27021:
                if length <= 20.5:
                    s += -0.070
                else:
                    if longs_before <= 0.41703:
                        if since_mark <= 623.5:
                            if in_list <= 0:
                                s += -0.048
                            else:
                                if since_first <= -33.5:
                                    s += -0.042
                                else:
                                    s += 0.115
                        else:
                            s += 0.043
                    else:
                        if alike <= 2.5:
                            s += -0.169
                        else:
                            s += 0.035
            else:
                s += 0.022
        else:
            if length <= 1276:
                if near_box <= 0:
                    s += 0.007
                else:
                    if section <= 1443.5:
                        if top_count <= 13.5:
                            s += -0.043
                        else:
                            s += 0.105
                    else:
                        s += -0.130
            else:
                s += -0.100
    else:
        if near_media <= 0:
            s += 0.028
        else:
            s += -0.097
    if top_count <= 493:
        if parent_longs <= 145:
            if parent_longs <= 66.5:
                if section_running <= 0.33266:
                    if parent_share <= 0.65899:
                        if branch_share <= 0.019049:
                            if parent_share <= 0.0031077:
                                s += 0.092
                            else:
                                s += -0.063
                        else:
                            if top_count <= 6.5:
                                s += -0.107
                            else:
                                s += 0.131
                    else:
                        s += -0.165
                else:
                    if section_running <= 0.68157:
                        if tag <= 8.5:
                            if parent_share <= 0.71586:
                                s += 0.068
                            else:
                                s += -0.040
                        else:
                            s += -0.051
                    else:
                        if section_running <= 0.77561:
                            s += -0.037
                        else:
                            s += 0.001
            else:
                if branch_share <= 0.97492:
                    s += 0.057
                else:
                    s += -0.112
        else:
            s += -0.097
    else:
        if span_share <= 0.8118:
            s += -0.132
        else:
            s += 0.052
    if in_comment <= 0:
        if copies <= 1.5:
            if span_share <= 0.36651:
                if longs_before <= 0.8753:
                    if parent_share <= 0.0097542:
                        s += -0.028
                    else:
                        s += 0.052
                else:
                    s += -0.040
            else:
                if top_count <= 81.5:
                    if share <= 0.80363:
                        s += -0.001
                    else:
                        if links <= 0.021673:
                            s += 0.082
                        else:
                            s += -0.103
                else:
                    if parent_share <= 0.90851:
                        s += -0.008
                    else:
                        if span_share <= 0.9489:
                            s += -0.185
                        else:
                            s += -0.023
        else:
            if share <= 0.12695:
                if parent_share <= 0.99947:
                    if alike <= 19.5:
                        s += -0.028
                    else:
                        s += 0.073
                else:
                    s += 0.326
            else:
                if parent_longs <= 35.5:
                    s += -0.117
                else:
                    s += 0.055
    else:
        s += -0.108
    return s
