"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 1.4


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
            if since_mark <= 86.5:
                s += -0.588
            else:
                if parent_share <= 0.27221:
                    if top_share <= 0.00111:
                        s += -0.551
                    else:
                        if length <= 232.5:
                            s += -0.386
                        else:
                            s += 0.025
                else:
                    if tag <= 8.5:
                        if links <= 0.11432:
                            s += 0.182
                        else:
                            s += -0.272
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
                    if since_mark <= 2005.5:
                        s += -0.535
                    else:
                        s += 0.081
            else:
                s += -0.413
    else:
        if in_comment <= 0:
            if top_share <= 0.0046585:
                s += -0.037
            else:
                s += 0.298
        else:
            s += -0.803
    if dominant <= 0:
        if alike <= 3.5:
            if since_mark <= 14.5:
                s += -0.458
            else:
                if top_share <= 0.99789:
                    if ending <= 0:
                        s += -0.383
                    else:
                        if from_last_long <= 0:
                            if against <= 0:
                                s += 0.106
                            else:
                                s += -0.410
                        else:
                            s += -0.393
                else:
                    s += 0.213
        else:
            if top_share <= 0.0035069:
                if from_last_long <= 3.5:
                    s += -0.093
                else:
                    s += -0.450
            else:
                if near_media <= 0:
                    if section_running <= 0.8524:
                        s += -0.194
                    else:
                        if tag <= 6.5:
                            s += 0.198
                        else:
                            s += -0.065
                else:
                    s += -0.475
    else:
        if top_share <= 0.0090612:
            if section_running <= 0.87668:
                s += -0.397
            else:
                s += 0.113
        else:
            if alike <= 141:
                s += 0.289
            else:
                s += -0.220
    if share <= 0.23221:
        if section_running <= 0.92057:
            if from_last_long <= -12.5:
                s += -0.170
            else:
                s += -0.347
        else:
            if since_mark <= 17.5:
                s += -0.349
            else:
                if parent_share <= 0.038246:
                    if near_media <= 0:
                        if top_share <= 0.00038426:
                            s += -0.318
                        else:
                            s += -0.018
                    else:
                        s += -0.486
                else:
                    if top_share <= 0.0071404:
                        s += -0.047
                    else:
                        s += 0.149
    else:
        if from_last_long <= 0:
            if ending <= 0:
                if length <= 1.5:
                    s += -1.758
                else:
                    if against <= 0:
                        if length <= 836.5:
                            s += 0.149
                        else:
                            s += -0.706
                    else:
                        s += -0.721
            else:
                if alike <= 172.5:
                    s += 0.277
                else:
                    s += -0.686
        else:
            if since_mark <= 3750.5:
                s += 0.045
            else:
                s += -0.350
    if share <= 0.45348:
        if tag <= 8.5:
            if against <= 0:
                if share <= 0.05805:
                    if since_mark <= 0:
                        s += -0.324
                    else:
                        if top_share <= 0.38739:
                            if from_last_long <= -3.5:
                                s += -0.001
                            else:
                                s += -0.241
                        else:
                            s += 0.136
                else:
                    if section_running <= 0.76919:
                        s += -0.160
                    else:
                        if ending <= 0:
                            if length <= 140.5:
                                s += 0.153
                            else:
                                s += -0.523
                        else:
                            s += 0.232
            else:
                s += -0.204
        else:
            if alike <= 62.5:
                if share <= 0.21251:
                    s += -0.263
                else:
                    s += -0.735
            else:
                s += 0.576
    else:
        if section_running <= 0.8663:
            s += -0.002
        else:
            if alike <= 128.5:
                if against <= 1.5:
                    s += 0.272
                else:
                    s += -0.431
            else:
                s += -0.113
    if share <= 0.52931:
        if tag <= 6.5:
            if parent_share <= 0.071595:
                if from_last_long <= -38.5:
                    if top_share <= 0.00285:
                        s += -0.179
                    else:
                        s += 0.108
                else:
                    if section_running <= 0.94806:
                        s += -0.275
                    else:
                        s += -0.077
            else:
                if since_mark <= 0:
                    s += -0.211
                else:
                    if section_running <= 0.77561:
                        s += -0.089
                    else:
                        if in_comment <= 0:
                            s += 0.139
                        else:
                            s += -0.506
        else:
            if since_mark <= 320.5:
                s += -0.280
            else:
                if parent_share <= 0.99732:
                    s += -0.150
                else:
                    s += 0.440
    else:
        if links <= 0.81857:
            if section_running <= 0.94591:
                if against <= 0:
                    s += 0.174
                else:
                    if alike <= 10.5:
                        s += -1.481
                    else:
                        s += -0.115
            else:
                s += 0.268
        else:
            s += -1.192
    if share <= 0.52931:
        if since_mark <= 405.5:
            if alike <= 7.5:
                s += -0.187
            else:
                s += 0.032
        else:
            if from_last_long <= 0:
                if near_media <= 0:
                    if ending <= 0:
                        if share <= 0.37618:
                            s += 0.035
                        else:
                            if alike <= 23.5:
                                s += -0.743
                            else:
                                s += 0.043
                    else:
                        if alike <= 187.5:
                            s += 0.162
                        else:
                            s += -0.934
                else:
                    s += -0.297
            else:
                if section_running <= 0.98414:
                    s += -0.185
                else:
                    s += 0.050
    else:
        if since_mark <= 0:
            if next_share <= 0.001608:
                s += -1.642
            else:
                s += -0.114
        else:
            if against <= 2.5:
                if next_share <= 0.98888:
                    if in_comment <= 0:
                        s += 0.234
                    else:
                        s += -0.388
                else:
                    s += -0.481
            else:
                s += -0.665
    if share <= 0.54641:
        if next_share <= 0.05295:
            if lead <= 0:
                if parent_share <= 0.057849:
                    if from_last_long <= -50.5:
                        s += -0.034
                    else:
                        s += -0.215
                else:
                    if ending <= 0:
                        s += -0.144
                    else:
                        s += 0.083
            else:
                s += 0.371
        else:
            if near_media <= 0:
                if in_comment <= 0:
                    s += 0.071
                else:
                    s += -0.432
            else:
                if top_share <= 0.40709:
                    s += -0.342
                else:
                    s += 0.462
    else:
        if length <= 84.5:
            if next_share <= 0.065165:
                if parent_share <= 0.87942:
                    s += -0.884
                else:
                    s += 0.111
            else:
                s += 0.044
        else:
            if parent_share <= 0.43757:
                if section_running <= 0.94748:
                    if length <= 836.5:
                        s += -0.071
                    else:
                        s += -1.052
                else:
                    s += 0.190
            else:
                s += 0.258
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead, noise, in_list, in_quote, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, summary, repeated, copies, relative_length = row
    s = 0.0
    if copies <= 1.5:
        if from_headline <= 0:
            s += -0.147
        else:
            if since_first <= 38077:
                if noise <= 0:
                    if section_running <= 0.97643:
                        if from_last <= 0:
                            if section_running <= 0.97597:
                                if container_count <= 671.5:
                                    if relative_length <= 0.37554:
                                        s += 0.004
                                    else:
                                        s += 0.086
                                else:
                                    s += -0.274
                            else:
                                if near_box <= 0:
                                    s += 0.064
                                else:
                                    s += -1.720
                        else:
                            if span_share <= 0.16336:
                                s += 0.069
                            else:
                                s += -0.102
                    else:
                        if top_count <= 573.5:
                            if ending <= 0:
                                s += 0.031
                            else:
                                s += 0.113
                        else:
                            s += -0.631
                else:
                    s += -0.116
            else:
                s += -0.488
    else:
        if relative_length <= 0.1288:
            s += -0.054
        else:
            s += -0.261
    if repeated <= 0:
        if alike <= 2.5:
            if summary <= 0.20761:
                s += -0.057
            else:
                s += 0.104
        else:
            if section <= 3810:
                if since_first <= 36217:
                    if parent_longs <= 3.5:
                        if near_box <= 0:
                            s += 0.027
                        else:
                            if parent_longs <= 2.5:
                                s += -0.100
                            else:
                                s += -0.890
                    else:
                        if top_count <= 573.5:
                            if length <= 164.5:
                                s += 0.049
                            else:
                                s += 0.127
                        else:
                            s += -0.414
                else:
                    s += -0.471
            else:
                if parent_share <= 0.48981:
                    if parent_longs <= 12.5:
                        s += -0.138
                    else:
                        if parent_share <= 0.21744:
                            s += 0.030
                        else:
                            s += -0.586
                else:
                    if top_count <= 119.5:
                        s += 0.093
                    else:
                        s += -0.263
    else:
        s += -0.235
    if against <= 0:
        if near_caption <= 0:
            if tag <= 10.5:
                if container_count <= 646:
                    if near_box <= 0:
                        if share <= 0.025674:
                            if container_count <= 52.5:
                                s += -0.056
                            else:
                                s += 0.045
                        else:
                            if longs_before <= 0.76496:
                                s += 0.091
                            else:
                                s += 0.001
                    else:
                        if share <= 0.20688:
                            s += -0.025
                        else:
                            if span_share <= 0.853:
                                s += 0.135
                            else:
                                s += -0.590
                else:
                    s += -0.224
            else:
                s += -0.109
        else:
            s += -0.187
    else:
        if span_share <= 0.1417:
            if in_comment <= 0:
                if container_count <= 102.5:
                    s += 0.113
                else:
                    s += -0.111
            else:
                s += -0.186
        else:
            if from_last_long <= -11.5:
                s += -0.049
            else:
                s += -0.175
    if from_headline <= 0:
        s += -0.128
    else:
        if longs_before <= 0.80062:
            if near_caption <= 0:
                if relative_length <= 0.54431:
                    if share <= 0.014687:
                        s += -0.028
                    else:
                        if since_first <= 23733:
                            s += 0.035
                        else:
                            s += -0.199
                else:
                    if copies <= 1.5:
                        if since_first <= 30009:
                            if in_comment <= 0:
                                if near_box <= 0:
                                    if tag <= 0:
                                        s += 0.125
                                    else:
                                        if tag <= 2.5:
                                            s += -0.277
                                        else:
                                            s += 0.067
                                else:
                                    s += -0.112
                            else:
                                s += -0.179
                        else:
                            s += -0.405
                    else:
                        s += -0.304
            else:
                s += -0.180
        else:
            if top_share <= 0.00111:
                s += -0.129
            else:
                if section_running <= 0.99305:
                    s += -0.054
                else:
                    s += 0.051
    if in_consent <= 0:
        if section <= 3810:
            if from_headline <= 0:
                s += -0.112
            else:
                if noise <= 0:
                    if longs_before <= 0.83129:
                        if relative_length <= 0.31839:
                            if top_count <= 2.5:
                                s += -0.071
                            else:
                                s += 0.039
                        else:
                            if near_media <= 0:
                                if since_first <= 33634:
                                    if span_share <= 0.16336:
                                        s += 0.176
                                    else:
                                        if from_last_long <= 13.5:
                                            s += 0.093
                                        else:
                                            s += -0.201
                                else:
                                    s += -0.345
                            else:
                                s += -0.095
                    else:
                        if against <= 0:
                            s += -0.004
                        else:
                            s += -0.113
                else:
                    s += -0.096
        else:
            if from_headline <= 73.5:
                if top_count <= 9.5:
                    s += -0.091
                else:
                    s += 0.075
            else:
                s += -0.195
    else:
        s += -0.206
    if repeated <= 0:
        if parent_longs <= 2.5:
            if container_count <= 86.5:
                if container_count <= 8.5:
                    if length <= 533.5:
                        s += 0.047
                    else:
                        s += -0.154
                else:
                    if lead <= 0:
                        if next_share <= 0.050825:
                            s += -0.103
                        else:
                            s += -0.017
                    else:
                        s += 0.133
            else:
                if against <= 1.5:
                    s += 0.049
                else:
                    s += -0.135
        else:
            if container_count <= 463:
                if ending <= 0:
                    if in_list <= 0:
                        if length <= 59.5:
                            if length <= 1.5:
                                s += -0.417
                            else:
                                s += 0.011
                        else:
                            s += -0.097
                    else:
                        s += 0.098
                else:
                    if longs_before <= 0.80785:
                        s += 0.095
                    else:
                        s += -0.018
            else:
                s += -0.221
    else:
        s += -0.196
    if noise <= 1.5:
        if copies <= 1.5:
            if from_headline <= 0:
                s += -0.104
            else:
                if in_comment <= 0:
                    if span_share <= 0.14998:
                        s += 0.115
                    else:
                        if top_share <= 0.0013359:
                            if since_first <= 185.5:
                                s += 0.011
                            else:
                                s += -0.118
                        else:
                            if near_box <= 0:
                                if top_count <= 463:
                                    if relative_length <= 0.43609:
                                        if tag <= 1.5:
                                            s += -0.042
                                        else:
                                            if tag <= 8.5:
                                                s += 0.063
                                            else:
                                                s += -0.033
                                    else:
                                        if since_first <= 24404:
                                            s += 0.085
                                        else:
                                            s += -0.191
                                else:
                                    s += -0.261
                            else:
                                s += -0.114
                else:
                    s += -0.182
        else:
            if relative_length <= 0.1288:
                s += -0.021
            else:
                s += -0.190
    else:
        s += -0.164
    if repeated <= 0:
        if section_running <= 0.94748:
            if from_headline <= 0:
                s += -0.146
            else:
                if section <= 3810:
                    if from_last_long <= -37.5:
                        s += 0.059
                    else:
                        if parent_longs <= 2.5:
                            if alike <= 30.5:
                                if container_count <= 1.5:
                                    s += 0.137
                                else:
                                    s += -0.088
                            else:
                                s += 0.175
                        else:
                            s += 0.019
                else:
                    s += -0.116
        else:
            if ending <= 0:
                if near_caption <= 0:
                    if from_headline <= 2.5:
                        s += -0.078
                    else:
                        if relative_length <= 1.75:
                            s += 0.029
                        else:
                            s += -0.245
                else:
                    s += -0.189
            else:
                if parent_longs <= 145:
                    if container_count <= 765:
                        s += 0.068
                    else:
                        s += -0.402
                else:
                    s += -0.210
    else:
        s += -0.158
    if in_consent <= 0:
        if top_count <= 7.5:
            if in_list <= 0:
                if span_share <= 0.075095:
                    s += 0.117
                else:
                    if summary <= 0.27842:
                        s += -0.059
                    else:
                        s += 0.072
            else:
                if span_share <= 0.89054:
                    if container_count <= 56.5:
                        s += -0.068
                    else:
                        s += 0.075
                else:
                    s += 0.114
        else:
            if top_count <= 91.5:
                if repeated <= 0:
                    if from_headline <= 2.5:
                        s += -0.034
                    else:
                        if parent_share <= 0.99292:
                            if summary <= 0.027973:
                                s += 0.039
                            else:
                                s += 0.128
                        else:
                            s += 0.153
                else:
                    s += -0.134
            else:
                if since_first <= 40185:
                    if from_headline <= 544.5:
                        s += -0.020
                    else:
                        s += -0.249
                else:
                    s += -0.306
    else:
        s += -0.194
    if against <= 0:
        if near_caption <= 0:
            if top_share <= 0:
                if summary <= 0.46738:
                    s += -0.080
                else:
                    s += 0.072
            else:
                if since_mark <= 14.5:
                    s += -0.048
                else:
                    if parent_share <= 0.99947:
                        if branch_share <= 0.97492:
                            if from_headline <= 354.5:
                                if near_box <= 0:
                                    if relative_length <= 0.54431:
                                        s += 0.021
                                    else:
                                        s += 0.085
                                else:
                                    if from_last_long <= -40.5:
                                        s += 0.144
                                    else:
                                        s += -0.181
                            else:
                                if top_share <= 0.14868:
                                    s += 0.041
                                else:
                                    s += -0.237
                        else:
                            s += -0.221
                    else:
                        s += 0.150
        else:
            s += -0.144
    else:
        if repeated <= 0:
            if since_mark <= 1135.5:
                s += -0.076
            else:
                s += 0.014
        else:
            s += -0.231
    if noise <= 1.5:
        if in_comment <= 0:
            if repeated <= 0:
                if section_running <= 0.86848:
                    if summary <= 0.086335:
                        if top_count <= 11.5:
                            s += -0.079
                        else:
                            s += 0.015
                    else:
                        s += 0.090
                else:
                    if ending <= 0:
                        if since_first <= 395.5:
                            s += -0.075
                        else:
                            if relative_length <= 0.20502:
                                s += 0.045
                            else:
                                s += -0.069
                    else:
                        if near_box <= 0:
                            if since_first <= 33634:
                                if length <= 108.5:
                                    s += 0.002
                                else:
                                    if next_share <= 0.00022455:
                                        s += -0.031
                                    else:
                                        if top_count <= 681:
                                            s += 0.096
                                        else:
                                            s += -0.265
                            else:
                                s += -0.223
                        else:
                            s += -0.121
            else:
                s += -0.121
        else:
            s += -0.175
    else:
        s += -0.146
    if noise <= 1.5:
        if span_share <= 0.90801:
            if from_headline <= 0:
                s += -0.138
            else:
                if longs_before <= 0.62324:
                    if span_share <= 0.23029:
                        if parent_share <= 0.019025:
                            s += -0.030
                        else:
                            s += 0.140
                    else:
                        if length <= 281.5:
                            if top_count <= 6.5:
                                s += -0.059
                            else:
                                if container_count <= 493:
                                    s += 0.038
                                else:
                                    s += -0.148
                        else:
                            if from_last_long <= -1.5:
                                s += 0.117
                            else:
                                if alike <= 3.5:
                                    s += 0.122
                                else:
                                    s += -0.237
                else:
                    if next_share <= 0.21988:
                        s += -0.065
                    else:
                        s += 0.024
        else:
            if relative_length <= 2.0025:
                if against <= 0:
                    s += 0.042
                else:
                    s += -0.068
            else:
                s += -0.183
    else:
        s += -0.130
    if near_caption <= 0:
        if next_share <= 0.21988:
            if span_share <= 0.90801:
                if container_count <= 8.5:
                    s += 0.047
                else:
                    if next_share <= 0.19479:
                        if from_last_long <= -3.5:
                            if from_headline <= 0:
                                s += -0.142
                            else:
                                if container_count <= 493:
                                    if span_share <= 0.85843:
                                        if since_mark <= 1178.5:
                                            s += -0.016
                                        else:
                                            s += 0.068
                                    else:
                                        if span_share <= 0.862:
                                            s += -0.385
                                        else:
                                            s += -0.011
                                else:
                                    s += -0.134
                        else:
                            s += -0.078
                    else:
                        s += -0.208
            else:
                s += 0.026
        else:
            if since_first <= 23733:
                if links <= 0.6012:
                    s += 0.051
                else:
                    if container_count <= 29.5:
                        s += -0.248
                    else:
                        s += 0.008
            else:
                s += -0.163
    else:
        s += -0.134
    if in_consent <= 0:
        if section <= 3810:
            if in_list <= 0:
                if span_share <= 0.16336:
                    if longs_before <= 0.89499:
                        s += 0.117
                    else:
                        s += -0.104
                else:
                    if from_last <= 1.5:
                        if parent_longs <= 0:
                            if container_count <= 53.5:
                                s += -0.113
                            else:
                                s += 0.005
                        else:
                            if summary <= 0.2419:
                                if share <= 0.73091:
                                    s += -0.003
                                else:
                                    s += 0.078
                            else:
                                s += 0.093
                    else:
                        if parent_longs <= 0:
                            if next_share <= 0.014386:
                                s += -0.112
                            else:
                                s += 0.102
                        else:
                            s += -0.156
            else:
                s += 0.053
        else:
            if from_headline <= 62.5:
                if top_count <= 12.5:
                    s += -0.067
                else:
                    s += 0.078
            else:
                s += -0.129
    else:
        s += -0.182
    if in_consent <= 0:
        if in_comment <= 0:
            if length <= 234.5:
                if top_count <= 2.5:
                    s += -0.048
                else:
                    if summary <= 0.090097:
                        if longs_before <= 0:
                            s += -0.082
                        else:
                            if parent_share <= 0.99521:
                                if section <= 1428.5:
                                    s += 0.021
                                else:
                                    s += -0.035
                            else:
                                s += 0.139
                    else:
                        s += 0.080
            else:
                if from_headline <= 35.5:
                    if next_share <= 0.00013011:
                        s += -0.088
                    else:
                        s += 0.102
                else:
                    if top_share <= 0.24697:
                        if longs_before <= 0.57712:
                            s += 0.151
                        else:
                            s += 0.001
                    else:
                        if length <= 836.5:
                            if top_count <= 39.5:
                                s += -0.183
                            else:
                                s += 0.001
                        else:
                            s += -0.340
        else:
            s += -0.168
    else:
        s += -0.175
    if in_comment <= 0:
        if in_list <= 0:
            if next_share <= 0.00013011:
                if container_count <= 7.5:
                    s += 0.057
                else:
                    s += -0.093
            else:
                if summary <= 0.20551:
                    if alike <= 7.5:
                        if span_share <= 0.23559:
                            if since_mark <= 659.5:
                                s += -0.057
                            else:
                                s += 0.131
                        else:
                            if against <= 0:
                                s += -0.014
                            else:
                                if share <= 0.14325:
                                    s += -0.085
                                else:
                                    if next_share <= 0.040657:
                                        s += -0.029
                                    else:
                                        s += -0.416
                    else:
                        if from_headline <= 57.5:
                            s += 0.060
                        else:
                            s += -0.020
                else:
                    s += 0.077
        else:
            if since_mark <= 3213.5:
                if span_share <= 0.91481:
                    s += -0.021
                else:
                    s += 0.089
            else:
                s += 0.103
    else:
        s += -0.164
    if in_consent <= 0:
        if near_caption <= 0:
            if repeated <= 0:
                if section_running <= 0.96866:
                    s += -0.008
                else:
                    if tag <= 10.5:
                        if since_first <= 40185:
                            if span_share <= 0.23029:
                                if parent_share <= 0.0052142:
                                    s += -0.178
                                else:
                                    s += 0.137
                            else:
                                if against <= 0:
                                    if from_headline <= 23.5:
                                        if longs_before <= 0:
                                            s += 0.009
                                        else:
                                            s += 0.103
                                    else:
                                        s += 0.013
                                else:
                                    if parent_share <= 0.50811:
                                        s += 0.007
                                    else:
                                        if parent_longs <= 19.5:
                                            s += -0.362
                                        else:
                                            s += 0.074
                        else:
                            s += -0.263
                    else:
                        s += -0.077
            else:
                if from_last <= -25.5:
                    s += 0.046
                else:
                    s += -0.177
        else:
            s += -0.120
    else:
        s += -0.169
    if in_consent <= 0:
        if in_comment <= 0:
            if length <= 234.5:
                if container_count <= 55.5:
                    if container_count <= 8.5:
                        if since_mark <= 17.5:
                            s += -0.104
                        else:
                            s += 0.072
                    else:
                        if top_count <= 26.5:
                            if links <= 0.065767:
                                if next_share <= 0.296:
                                    s += -0.068
                                else:
                                    s += 0.019
                            else:
                                if branch_share <= 0.42037:
                                    s += -0.102
                                else:
                                    s += -0.450
                        else:
                            s += 0.058
                else:
                    if top_share <= 0.47824:
                        s += 0.037
                    else:
                        s += -0.036
            else:
                if container_count <= 43.5:
                    if longs_before <= 0.8633:
                        s += 0.104
                    else:
                        s += -0.054
                else:
                    if length <= 1276:
                        s += -0.006
                    else:
                        s += -0.268
        else:
            s += -0.160
    else:
        s += -0.162
    if section <= 3810:
        if in_list <= 0:
            if top_count <= 7.5:
                if span_share <= 0.14998:
                    if section <= 1146.5:
                        if from_last_long <= 1.5:
                            s += -0.042
                        else:
                            s += 0.156
                    else:
                        s += -0.106
                else:
                    if from_last_long <= 21.5:
                        if length <= 202.5:
                            s += -0.046
                        else:
                            if top_count <= 1.5:
                                s += 0.073
                            else:
                                s += -0.026
                    else:
                        s += -0.153
            else:
                if section <= 403.5:
                    s += -0.025
                else:
                    s += 0.035
        else:
            if length <= 11.5:
                s += -0.102
            else:
                s += 0.050
    else:
        if span_share <= 0.93662:
            if branch_share <= 0.36271:
                s += -0.115
            else:
                s += 0.046
        else:
            if near_box <= 0:
                s += 0.055
            else:
                s += -0.207
    if in_consent <= 0:
        if container_count <= 646:
            if in_comment <= 0:
                if near_caption <= 0:
                    if repeated <= 0:
                        if section_running <= 0.86848:
                            if summary <= 0.087596:
                                s += -0.029
                            else:
                                s += 0.082
                        else:
                            if length <= 108.5:
                                if tag <= 1.5:
                                    if parent_share <= 0.45512:
                                        s += 0.010
                                    else:
                                        if parent_share <= 0.52823:
                                            s += -0.463
                                        else:
                                            s += -0.098
                                else:
                                    s += 0.020
                            else:
                                if container_count <= 16.5:
                                    s += 0.092
                                else:
                                    if length <= 1276:
                                        s += 0.032
                                    else:
                                        s += -0.197
                    else:
                        if length <= 59.5:
                            s += 0.032
                        else:
                            s += -0.185
                else:
                    s += -0.107
            else:
                s += -0.157
        else:
            s += -0.110
    else:
        s += -0.152
    if section <= 3810:
        if from_headline <= 2.5:
            if since_first <= 342.5:
                if summary <= 0.16497:
                    s += -0.098
                else:
                    s += 0.032
            else:
                s += 0.138
        else:
            if parent_share <= 0.99521:
                if branch_share <= 0.90819:
                    if longs_before <= 0.89499:
                        if span_share <= 0.14998:
                            s += 0.076
                        else:
                            if top_count <= 6.5:
                                if alike <= 7.5:
                                    if length <= 281.5:
                                        s += -0.053
                                    else:
                                        s += 0.047
                                else:
                                    if near_box <= 0:
                                        s += 0.061
                                    else:
                                        s += -0.198
                            else:
                                s += 0.031
                    else:
                        s += -0.037
                else:
                    if span_share <= 0.94488:
                        s += -0.285
                    else:
                        if since_first <= 36217:
                            s += 0.027
                        else:
                            s += -0.352
            else:
                s += 0.123
    else:
        s += -0.045
    if against <= 2.5:
        if length <= 1.5:
            if tag <= 7.5:
                s += -0.326
            else:
                s += 0.064
        else:
            if in_comment <= 0:
                if in_list <= 0:
                    if next_share <= 0.00013011:
                        s += -0.057
                    else:
                        if repeated <= 0:
                            if span_share <= 0.14998:
                                s += 0.081
                            else:
                                if near_caption <= 0:
                                    if against <= 0:
                                        if length <= 116.5:
                                            s += -0.007
                                        else:
                                            s += 0.040
                                    else:
                                        if container_count <= 29.5:
                                            s += -0.124
                                        else:
                                            if branch_share <= 0.080305:
                                                if container_count <= 31.5:
                                                    s += 0.352
                                                else:
                                                    s += -0.047
                                            else:
                                                s += 0.190
                                else:
                                    s += -0.114
                        else:
                            s += -0.112
                else:
                    s += 0.035
            else:
                s += -0.153
    else:
        s += -0.123
    if noise <= 1.5:
        if top_count <= 95.5:
            if branch_share <= 0.52024:
                if from_last <= -24.5:
                    if near_media <= 0:
                        if in_list <= 0:
                            if section_running <= 0.73636:
                                s += -0.077
                            else:
                                s += 0.024
                        else:
                            s += 0.069
                    else:
                        s += -0.075
                else:
                    if copies <= 1.5:
                        s += -0.008
                    else:
                        if section_running <= 0.63534:
                            s += 0.145
                        else:
                            if span_share <= 0.46664:
                                s += -0.199
                            else:
                                s += -0.037
            else:
                if noise <= 0:
                    s += 0.060
                else:
                    s += -0.090
        else:
            if top_count <= 96.5:
                if relative_length <= 0.15848:
                    s += -0.460
                else:
                    s += 0.038
            else:
                if relative_length <= 1.75:
                    s += -0.022
                else:
                    s += -0.209
    else:
        s += -0.108
    if in_consent <= 0:
        if in_comment <= 0:
            if container_count <= 646:
                if longs_before <= 0.91319:
                    if length <= 234.5:
                        if container_count <= 55.5:
                            if links <= 0.045223:
                                s += -0.005
                            else:
                                if from_last_long <= 0:
                                    s += -0.127
                                else:
                                    s += 0.045
                        else:
                            if top_count <= 95.5:
                                s += 0.039
                            else:
                                s += -0.026
                    else:
                        if container_count <= 43.5:
                            s += 0.077
                        else:
                            if ending <= 0:
                                s += -0.115
                            else:
                                if from_last <= 16.5:
                                    if span_share <= 0.96725:
                                        s += 0.077
                                    else:
                                        if next_share <= 0:
                                            s += -0.416
                                        else:
                                            s += -0.030
                                else:
                                    s += -0.153
                else:
                    s += -0.035
            else:
                s += -0.093
        else:
            s += -0.150
    else:
        s += -0.144
    if section <= 3810:
        if top_share <= 0.0013359:
            if span_share <= 0.36651:
                s += 0.055
            else:
                s += -0.078
        else:
            if summary <= 0.18275:
                if since_first <= 545.5:
                    s += -0.025
                else:
                    if parent_share <= 0.99521:
                        if span_share <= 0.85843:
                            if parent_share <= 0.97939:
                                if next_share <= 0.05295:
                                    if next_share <= 0.040657:
                                        s += 0.023
                                    else:
                                        s += -0.158
                                else:
                                    if section <= 2417.5:
                                        s += 0.093
                                    else:
                                        if section <= 3726.5:
                                            s += -0.123
                                        else:
                                            s += 0.188
                            else:
                                s += -0.389
                        else:
                            if span_share <= 0.862:
                                if share <= 0.6169:
                                    s += -0.397
                                else:
                                    s += 0.045
                            else:
                                s += 0.002
                    else:
                        s += 0.147
            else:
                s += 0.100
    else:
        s += -0.038
    if noise <= 1.5:
        if parent_longs <= 145:
            if share <= 0.77124:
                if length <= 836.5:
                    if span_share <= 0.97898:
                        if span_share <= 0.97564:
                            if top_count <= 644:
                                if share <= 0.64153:
                                    s += 0.004
                                else:
                                    if from_last <= -2.5:
                                        s += 0.021
                                    else:
                                        s += -0.187
                            else:
                                s += -0.171
                        else:
                            if span_share <= 0.976:
                                s += -0.276
                            else:
                                s += -0.017
                    else:
                        s += 0.045
                else:
                    if next_share <= 0.0069389:
                        s += 0.036
                    else:
                        s += -0.173
            else:
                if relative_length <= 0.15848:
                    s += -0.175
                else:
                    if longs_before <= 0.88644:
                        s += 0.131
                    else:
                        s += -0.069
        else:
            if since_first <= 11124:
                s += 0.168
            else:
                s += -0.209
    else:
        s += -0.093
    if since_mark <= 11055:
        if from_last <= 30.5:
            if length <= 16.5:
                s += -0.041
            else:
                if length <= 39.5:
                    if top_count <= 105.5:
                        s += 0.049
                    else:
                        s += -0.058
                else:
                    if parent_longs <= 3.5:
                        if from_last_long <= 32.5:
                            s += -0.024
                        else:
                            s += 0.191
                    else:
                        if length <= 283.5:
                            if links <= 0.013611:
                                if top_count <= 3.5:
                                    if from_last <= -10.5:
                                        s += 0.020
                                    else:
                                        s += -0.104
                                else:
                                    s += 0.036
                            else:
                                s += -0.053
                        else:
                            if parent_longs <= 24.5:
                                s += 0.116
                            else:
                                s += 0.005
        else:
            if longs_before <= 0.7421:
                s += 0.018
            else:
                if top_count <= 8.5:
                    s += -0.174
                else:
                    s += -0.032
    else:
        s += 0.050
    if summary <= 0.29217:
        if longs_before <= 0:
            s += -0.045
        else:
            if section_running <= 0.97643:
                if from_last <= -37.5:
                    s += 0.029
                else:
                    if share <= 0.59828:
                        if tag <= 3.5:
                            if section_running <= 0.97419:
                                s += 0.010
                            else:
                                s += -0.145
                        else:
                            if since_mark <= 3506.5:
                                s += -0.078
                            else:
                                s += 0.039
                    else:
                        if share <= 0.77124:
                            if container_count <= 17.5:
                                s += -0.314
                            else:
                                if next_share <= 0.0031088:
                                    s += -0.285
                                else:
                                    s += 0.015
                        else:
                            s += 0.048
            else:
                if copies <= 1.5:
                    if container_count <= 148.5:
                        s += 0.047
                    else:
                        s += -0.020
                else:
                    if share <= 0.12695:
                        s += 0.004
                    else:
                        s += -0.154
    else:
        s += 0.057
    if against <= 2.5:
        if in_comment <= 0:
            if from_last_long <= 214.5:
                if near_caption <= 0:
                    if tag <= 13.5:
                        if summary <= 0.086335:
                            if near_box <= 0:
                                s += 0.004
                            else:
                                s += -0.062
                        else:
                            if span_share <= 0.61575:
                                s += 0.125
                            else:
                                if top_share <= 0.032864:
                                    if length <= 190.5:
                                        s += 0.025
                                    else:
                                        s += -0.132
                                else:
                                    if section <= 350.5:
                                        if tag <= 1.5:
                                            s += -0.366
                                        else:
                                            s += 0.062
                                    else:
                                        s += 0.105
                    else:
                        if length <= 44.5:
                            if tag <= 16.5:
                                s += 0.125
                            else:
                                s += -0.131
                        else:
                            s += -0.124
                else:
                    s += -0.084
            else:
                s += 0.161
        else:
            s += -0.147
    else:
        s += -0.107
    if in_consent <= 0:
        if near_media <= 0:
            if noise <= 0:
                if longs_before <= 0.66771:
                    if from_headline <= 0:
                        if since_first <= -66.5:
                            s += -0.150
                        else:
                            s += 0.012
                    else:
                        if section_running <= 0.68157:
                            if branch_share <= 0.010711:
                                s += 0.025
                            else:
                                s += 0.156
                        else:
                            if share <= 0.014687:
                                s += -0.022
                            else:
                                s += 0.026
                else:
                    if section_running <= 0.99689:
                        s += -0.027
                    else:
                        if parent_longs <= 38.5:
                            s += 0.044
                        else:
                            s += -0.082
            else:
                s += -0.047
        else:
            if next_share <= 0.014386:
                s += -0.120
            else:
                if section <= 899.5:
                    if next_share <= 0.32162:
                        s += 0.013
                    else:
                        s += 0.287
                else:
                    s += -0.075
    else:
        s += -0.135
    if in_comment <= 0:
        if since_mark <= 11055:
            if section_running <= 0.066288:
                s += -0.095
            else:
                if section <= 3810:
                    if top_share <= 0.0054171:
                        if since_mark <= 753.5:
                            s += -0.060
                        else:
                            if from_last <= 33.5:
                                s += 0.039
                            else:
                                if longs_before <= 0.52404:
                                    s += 0.098
                                else:
                                    s += -0.113
                    else:
                        if tag <= 1.5:
                            if relative_length <= 0.3267:
                                s += -0.045
                            else:
                                s += 0.017
                        else:
                            s += 0.025
                else:
                    if next_share <= 0.51376:
                        if top_share <= 0.061629:
                            s += 0.009
                        else:
                            s += -0.112
                    else:
                        s += 0.026
        else:
            if top_share <= 0.21439:
                s += 0.085
            else:
                if top_share <= 0.29372:
                    s += -0.239
                else:
                    s += 0.015
    else:
        s += -0.144
    if since_first <= 47138:
        if length <= 1.5:
            if tag <= 7.5:
                s += -0.250
            else:
                s += 0.060
        else:
            if near_media <= 0:
                if summary <= 0.1222:
                    if container_count <= 55.5:
                        if top_count <= 15.5:
                            s += -0.028
                        else:
                            s += 0.037
                    else:
                        if top_count <= 20.5:
                            if tag <= 4.5:
                                s += 0.006
                            else:
                                s += 0.083
                        else:
                            s += -0.012
                else:
                    s += 0.040
            else:
                if alike <= 2.5:
                    s += -0.113
                else:
                    if alike <= 12.5:
                        if length <= 90.5:
                            if container_count <= 32.5:
                                s += 0.367
                            else:
                                s += 0.071
                        else:
                            s += -0.038
                    else:
                        if top_count <= 19.5:
                            s += -0.208
                        else:
                            s += 0.024
    else:
        s += -0.183
    if against <= 2.5:
        if parent_longs <= 145:
            if share <= 0.8953:
                if in_list <= 0:
                    if section_running <= 0.33266:
                        s += -0.126
                    else:
                        s += -0.002
                else:
                    if parent_longs <= 35.5:
                        if top_count <= 37.5:
                            if since_mark <= 2107.5:
                                if longs_before <= 0.11146:
                                    if section_running <= 0.6951:
                                        s += 0.181
                                    else:
                                        s += 0.012
                                else:
                                    if section_running <= 0.95703:
                                        if share <= 0.2247:
                                            if share <= 0.14935:
                                                if parent_share <= 0.1214:
                                                    s += -0.111
                                                else:
                                                    s += 0.056
                                            else:
                                                s += -0.304
                                        else:
                                            s += 0.121
                                    else:
                                        s += 0.065
                            else:
                                s += 0.071
                        else:
                            s += -0.068
                    else:
                        s += 0.126
            else:
                s += 0.106
        else:
            s += -0.126
    else:
        s += -0.096
    if in_consent <= 0:
        if in_comment <= 0:
            if from_last_long <= 214.5:
                if span_share <= 0.00042597:
                    s += -0.123
                else:
                    if span_share <= 0.032824:
                        s += 0.111
                    else:
                        if top_share <= 0.00062738:
                            if span_share <= 0.67254:
                                if from_last <= 22.5:
                                    if length <= 204.5:
                                        s += 0.002
                                    else:
                                        s += 0.120
                                else:
                                    if section <= 6005.5:
                                        if share <= 0.049676:
                                            s += 0.087
                                        else:
                                            s += -0.112
                                    else:
                                        s += 0.279
                            else:
                                s += -0.071
                        else:
                            if share <= 0.14325:
                                s += 0.015
                            else:
                                if against <= 0:
                                    s += -0.001
                                else:
                                    if top_count <= 14.5:
                                        s += -0.196
                                    else:
                                        s += 0.146
            else:
                s += 0.138
        else:
            s += -0.140
    else:
        s += -0.124
    if against <= 2.5:
        if since_first <= 47138:
            if from_last <= 312.5:
                if summary <= 0.20882:
                    if span_share <= 0.92174:
                        if span_share <= 0.92031:
                            if from_headline <= 0:
                                s += -0.125
                            else:
                                if container_count <= 646:
                                    s += -0.002
                                else:
                                    s += -0.105
                        else:
                            s += -0.176
                    else:
                        if against <= 0:
                            s += 0.023
                        else:
                            if against <= 1.5:
                                if from_last <= -28.5:
                                    s += 0.021
                                else:
                                    s += -0.226
                            else:
                                s += 0.169
                else:
                    if container_count <= 43.5:
                        s += 0.070
                    else:
                        s += -0.037
            else:
                s += 0.151
        else:
            s += -0.173
    else:
        if section <= 1124.5:
            if from_headline <= 14.5:
                s += 0.103
            else:
                s += -0.102
        else:
            s += -0.193
    if noise <= 1.5:
        if in_comment <= 0:
            if container_count <= 8.5:
                if from_last_long <= 82.5:
                    if section_running <= 0.95497:
                        if length <= 132.5:
                            s += 0.074
                        else:
                            s += -0.085
                    else:
                        if since_mark <= 17.5:
                            s += -0.075
                        else:
                            s += 0.093
                else:
                    s += 0.172
            else:
                if relative_length <= 1.75:
                    if length <= 444.5:
                        if container_count <= 55.5:
                            if near_box <= 0:
                                if copies <= 1.5:
                                    s += -0.007
                                else:
                                    s += -0.132
                            else:
                                if top_count <= 13.5:
                                    s += -0.231
                                else:
                                    s += 0.105
                        else:
                            s += 0.011
                    else:
                        if container_count <= 107.5:
                            s += 0.118
                        else:
                            s += -0.038
                else:
                    s += -0.083
        else:
            s += -0.143
    else:
        s += -0.070
    if length <= 1.5:
        if tag <= 7.5:
            s += -0.223
        else:
            s += 0.054
    else:
        if in_list <= 0:
            if section_running <= 0.33266:
                s += -0.119
            else:
                s += -0.001
        else:
            if parent_share <= 0.88541:
                if top_share <= 0.99543:
                    if length <= 13.5:
                        s += -0.093
                    else:
                        if branch_share <= 0.25174:
                            if container_count <= 49.5:
                                if container_count <= 30.5:
                                    if from_last_long <= 2.5:
                                        s += 0.078
                                    else:
                                        s += -0.062
                                else:
                                    s += -0.079
                            else:
                                if container_count <= 363.5:
                                    if top_share <= 0.55955:
                                        s += 0.072
                                    else:
                                        s += -0.146
                                else:
                                    s += -0.039
                        else:
                            if top_share <= 0.40247:
                                s += -0.266
                            else:
                                s += 0.072
                else:
                    s += -0.266
            else:
                s += 0.118
    if against <= 1.5:
        if span_share <= 0.23559:
            if tag <= 5.5:
                if longs_before <= 0.84021:
                    s += 0.114
                else:
                    s += -0.052
            else:
                s += -0.027
        else:
            if top_share <= 0:
                if from_last <= 27.5:
                    s += -0.030
                else:
                    s += -0.157
            else:
                if span_share <= 0.45219:
                    if copies <= 1.5:
                        if span_share <= 0.36651:
                            s += 0.059
                        else:
                            if section <= 2417.5:
                                s += -0.036
                            else:
                                s += -0.303
                    else:
                        s += -0.194
                else:
                    if span_share <= 0.853:
                        s += 0.030
                    else:
                        if span_share <= 0.862:
                            s += -0.119
                        else:
                            s += 0.003
    else:
        if parent_longs <= 13.5:
            if span_share <= 0.93418:
                s += -0.077
            else:
                s += 0.148
        else:
            s += 0.154
    if alike <= 419.5:
        if alike <= 402.5:
            if in_list <= 0:
                if next_share <= 0.00013011:
                    s += -0.039
                else:
                    s += -0.000
            else:
                if since_mark <= 2172.5:
                    if section <= 1414.5:
                        if top_share <= 0.49978:
                            if branch_share <= 0.017446:
                                if from_last <= -30.5:
                                    s += 0.053
                                else:
                                    s += -0.066
                            else:
                                if tag <= 3.5:
                                    s += -0.105
                                else:
                                    s += 0.129
                        else:
                            if since_mark <= 968.5:
                                s += -0.015
                            else:
                                s += -0.286
                    else:
                        if top_share <= 0.30004:
                            s += -0.101
                        else:
                            s += 0.103
                else:
                    if branch_share <= 0.25174:
                        if alike <= 77.5:
                            s += 0.081
                        else:
                            s += -0.073
                    else:
                        s += -0.125
        else:
            s += -0.212
    else:
        s += 0.141
    if since_first <= 47138:
        if since_mark <= 11055:
            if since_mark <= 7280.5:
                if from_last <= 30.5:
                    if since_mark <= 3894.5:
                        if length <= 242.5:
                            if section <= 1087.5:
                                s += 0.007
                            else:
                                if top_share <= 0.32231:
                                    s += -0.049
                                else:
                                    s += 0.011
                        else:
                            if parent_longs <= 3.5:
                                if since_first <= 2733.5:
                                    s += 0.033
                                else:
                                    s += -0.090
                            else:
                                if parent_longs <= 24.5:
                                    s += 0.104
                                else:
                                    s += -0.006
                    else:
                        s += 0.037
                else:
                    if top_count <= 13.5:
                        s += -0.115
                    else:
                        if parent_longs <= 26.5:
                            s += 0.043
                        else:
                            s += -0.197
            else:
                if from_last <= 8.5:
                    s += -0.062
                else:
                    s += 0.066
        else:
            s += 0.037
    else:
        s += -0.162
    return s
