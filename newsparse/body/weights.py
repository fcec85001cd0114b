"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 2.0


def early(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead = row
    s = 0.0
    if share <= 0.12721:
        if tag <= 8.5:
            if against <= 0:
                if next_share <= 0.013315:
                    if from_last_long <= 1.5:
                        if length <= 160.5:
                            if alike <= 3.5:
                                s += 0.733
                            else:
                                s += 1.223
                        else:
                            s += 1.466
                    else:
                        s += 0.348
                else:
                    if links <= 0.41764:
                        if top_share <= 0:
                            s += 0.904
                        else:
                            s += 1.568
                    else:
                        s += 0.935
            else:
                s += 0.348
        else:
            s += 0.343
    else:
        if top_share <= 0:
            if share <= 0.45409:
                s += 0.463
            else:
                if parent_share <= 0.071534:
                    s += 0.714
                else:
                    s += 1.701
        else:
            if against <= 0:
                if ending <= 0:
                    if tag <= 8.5:
                        s += 1.595
                    else:
                        s += 1.104
                else:
                    s += 1.721
            else:
                s += 1.104
    if share <= 0.21975:
        if next_share <= 0.051608:
            if top_share <= 0.0043145:
                if lead <= 0:
                    s += -0.553
                else:
                    s += 0.052
            else:
                if length <= 232.5:
                    if since_mark <= 146.5:
                        s += -0.527
                    else:
                        if parent_share <= 0.27221:
                            s += -0.359
                        else:
                            s += -0.039
                else:
                    s += 0.102
        else:
            if tag <= 8.5:
                if against <= 0:
                    if parent_share <= 0.051988:
                        if alike <= 4.5:
                            s += -0.359
                        else:
                            s += 0.100
                    else:
                        s += 0.168
                else:
                    s += -0.359
            else:
                s += -0.402
    else:
        if top_share <= 0.0032509:
            if parent_share <= 0.071534:
                s += -0.453
            else:
                s += 0.037
        else:
            if alike <= 141:
                if ending <= 0:
                    s += 0.106
                else:
                    s += 0.266
            else:
                s += -0.095
    if dominant <= 0:
        if alike <= 3.5:
            if tag <= 6.5:
                if from_last_long <= 1.5:
                    if since_mark <= 14.5:
                        s += -0.408
                    else:
                        if parent_share <= 0.05444:
                            s += -0.233
                        else:
                            if against <= 0:
                                if links <= 0.16958:
                                    s += 0.158
                                else:
                                    s += -0.154
                            else:
                                s += -0.296
                else:
                    s += -0.405
            else:
                s += -0.390
        else:
            if against <= 0:
                if near_media <= 0:
                    if section_running <= 0.85463:
                        s += -0.212
                    else:
                        if tag <= 6.5:
                            s += 0.171
                        else:
                            s += -0.042
                else:
                    s += -0.366
            else:
                s += -0.366
    else:
        if from_last_long <= 21.5:
            if alike <= 128.5:
                s += 0.240
            else:
                if tag <= 2.5:
                    s += -0.334
                else:
                    s += 0.235
        else:
            s += -0.169
    if share <= 0.22537:
        if next_share <= 0.051608:
            if from_last_long <= -10.5:
                if ending <= 0:
                    if from_last_long <= -45.5:
                        s += -0.125
                    else:
                        s += -0.282
                else:
                    if parent_share <= 0.043043:
                        s += -0.133
                    else:
                        s += 0.133
            else:
                s += -0.311
        else:
            if since_mark <= 14.5:
                s += -0.296
            else:
                if near_media <= 0:
                    if top_share <= 0.00038426:
                        s += -0.261
                    else:
                        if share <= 0.0048917:
                            s += -0.122
                        else:
                            if parent_share <= 0.56709:
                                s += 0.066
                            else:
                                s += 0.205
                else:
                    if top_share <= 0.42231:
                        s += -0.426
                    else:
                        s += 0.213
    else:
        if against <= 0:
            if section_running <= 0.87759:
                if parent_share <= 0.27221:
                    s += -0.190
                else:
                    s += 0.167
            else:
                s += 0.228
        else:
            s += -0.209
    if share <= 0.29598:
        if top_share <= 0.0013612:
            if lead <= 0:
                s += -0.293
            else:
                s += 0.091
        else:
            if since_mark <= 319.5:
                if alike <= 7.5:
                    s += -0.231
                else:
                    s += 0.005
            else:
                if near_media <= 0:
                    if share <= 0.0087508:
                        s += -0.100
                    else:
                        if tag <= 13.5:
                            s += 0.117
                        else:
                            s += -0.325
                else:
                    s += -0.310
    else:
        if top_share <= 0.016418:
            s += -0.082
        else:
            if length <= 1.5:
                s += -0.992
            else:
                if tag <= 14.5:
                    if alike <= 128.5:
                        if ending <= 0:
                            if share <= 0.42813:
                                if share <= 0.37618:
                                    s += 0.154
                                else:
                                    s += -0.878
                            else:
                                s += 0.155
                        else:
                            s += 0.228
                    else:
                        s += -0.065
                else:
                    s += -0.979
    if share <= 0.40463:
        if tag <= 8.5:
            if against <= 0:
                if section_running <= 0.91725:
                    if from_last_long <= -45.5:
                        s += 0.055
                    else:
                        if top_share <= 0.28603:
                            s += -0.202
                        else:
                            s += 0.018
                else:
                    if since_mark <= 0:
                        s += -0.213
                    else:
                        if parent_share <= 0.05444:
                            if near_media <= 0:
                                s += 0.037
                            else:
                                s += -0.213
                        else:
                            s += 0.141
            else:
                s += -0.213
        else:
            if alike <= 62.5:
                s += -0.225
            else:
                s += 0.399
    else:
        if section_running <= 0.86569:
            if next_share <= 0.42813:
                if since_mark <= 0:
                    s += -1.060
                else:
                    s += -0.132
            else:
                s += 0.145
        else:
            if alike <= 128.5:
                if since_mark <= 32079:
                    s += 0.217
                else:
                    s += -1.040
            else:
                s += -0.066
    if share <= 0.54211:
        if top_share <= 0.0011349:
            s += -0.201
        else:
            if since_mark <= 14.5:
                s += -0.199
            else:
                if top_share <= 0.67837:
                    if near_media <= 0:
                        if share <= 0.018481:
                            if from_last_long <= -14.5:
                                s += -0.026
                            else:
                                s += -0.204
                        else:
                            if top_share <= 0.24675:
                                if section_running <= 0.76723:
                                    s += -0.197
                                else:
                                    s += 0.116
                            else:
                                if alike <= 29.5:
                                    s += 0.048
                                else:
                                    if parent_share <= 0.21744:
                                        s += -0.051
                                    else:
                                        if parent_share <= 0.47244:
                                            if from_last_long <= -296.5:
                                                s += -0.323
                                            else:
                                                s += -1.970
                                        else:
                                            s += -0.072
                    else:
                        s += -0.249
                else:
                    s += 0.162
    else:
        if in_comment <= 0:
            if links <= 0.55806:
                s += 0.201
            else:
                s += -0.475
        else:
            s += -0.475
    if share <= 0.46874:
        if against <= 0:
            if ending <= 0:
                if length <= 58.5:
                    if next_share <= 0.056732:
                        s += -0.093
                    else:
                        s += 0.049
                else:
                    s += -0.183
            else:
                if from_last_long <= 0:
                    if length <= 132.5:
                        s += 0.026
                    else:
                        s += 0.170
                else:
                    if parent_share <= 0.071534:
                        s += -0.183
                    else:
                        s += 0.013
        else:
            s += -0.183
    else:
        if parent_share <= 0.50595:
            if section_running <= 0.97902:
                if next_share <= 0.7645:
                    if share <= 0.66116:
                        if section_running <= 0.97618:
                            s += 0.165
                        else:
                            s += -0.672
                    else:
                        s += -0.345
                else:
                    s += 0.206
            else:
                s += 0.167
        else:
            if length <= 1.5:
                s += -0.827
            else:
                if next_share <= 0.98888:
                    s += 0.213
                else:
                    s += -0.564
    if share <= 0.54657:
        if tag <= 8.5:
            if from_last_long <= 0:
                if share <= 0.051412:
                    if tag <= 1.5:
                        if length <= 182.5:
                            s += -0.173
                        else:
                            s += 0.080
                    else:
                        s += 0.046
                else:
                    if length <= 929.5:
                        s += 0.100
                    else:
                        s += -0.487
            else:
                if parent_share <= 0.071534:
                    if next_share <= 0.07041:
                        s += -0.244
                    else:
                        s += 0.066
                else:
                    if section_running <= 0.97656:
                        if share <= 0.23535:
                            s += -0.175
                        else:
                            s += 0.129
                    else:
                        s += 0.160
        else:
            s += -0.154
    else:
        if section_running <= 0.94597:
            if parent_share <= 0.089421:
                if top_share <= 0.11545:
                    s += -0.021
                else:
                    s += -0.652
            else:
                if from_last_long <= -1.5:
                    s += 0.181
                else:
                    s += -0.174
        else:
            s += 0.203
    if parent_share <= 0.05444:
        if from_last_long <= -37.5:
            s += 0.021
        else:
            if next_share <= 0.044122:
                if from_last_long <= 509:
                    s += -0.189
                else:
                    s += 0.430
            else:
                s += -0.031
    else:
        if ending <= 0:
            if tag <= 1.5:
                if tag <= 0:
                    if length <= 140.5:
                        s += -0.228
                    else:
                        s += 0.070
                else:
                    if parent_share <= 0.91251:
                        s += -0.004
                    else:
                        s += -0.954
            else:
                if tag <= 10.5:
                    if section_running <= 0.94876:
                        s += -0.054
                    else:
                        s += 0.141
                else:
                    s += -0.226
        else:
            if alike <= 172.5:
                if from_last_long <= 0:
                    if parent_share <= 0.52727:
                        s += 0.071
                    else:
                        s += 0.186
                else:
                    if from_last_long <= 119.5:
                        s += -0.113
                    else:
                        s += 0.404
            else:
                s += -0.524
    if share <= 0.54657:
        if since_mark <= 319.5:
            if tag <= 6.5:
                s += -0.046
            else:
                if alike <= 7.5:
                    s += -0.213
                else:
                    s += 0.048
        else:
            if against <= 0:
                if section_running <= 0.94876:
                    if top_share <= 0.38739:
                        s += -0.052
                    else:
                        s += 0.094
                else:
                    if parent_share <= 0.99876:
                        s += 0.063
                    else:
                        s += 0.342
            else:
                s += -0.122
    else:
        if section_running <= 0.94597:
            if share <= 0.76016:
                if share <= 0.66116:
                    s += 0.122
                else:
                    if parent_share <= 0.40435:
                        if links <= 0.013784:
                            s += -0.532
                        else:
                            s += 0.193
                    else:
                        if parent_share <= 0.92969:
                            s += 0.063
                        else:
                            s += -0.786
            else:
                s += 0.162
        else:
            if alike <= 61.5:
                s += 0.208
            else:
                s += 0.033
    if share <= 0.54657:
        if from_last_long <= -5.5:
            if tag <= 13.5:
                if share <= 0.014524:
                    s += -0.039
                else:
                    if section_running <= 0.77424:
                        s += -0.126
                    else:
                        if alike <= 187.5:
                            s += 0.084
                        else:
                            if alike <= 191.5:
                                s += -0.847
                            else:
                                s += -0.072
            else:
                s += -0.175
        else:
            if parent_share <= 0.074664:
                if section_running <= 0.98456:
                    s += -0.195
                else:
                    if top_share <= 0.069736:
                        s += -0.121
                    else:
                        s += 0.266
            else:
                if since_mark <= 0:
                    s += -0.223
                else:
                    if top_share <= 0.55111:
                        s += -0.043
                    else:
                        s += 0.132
    else:
        if next_share <= 0.002842:
            s += -0.133
        else:
            if alike <= 61.5:
                s += 0.174
            else:
                if parent_share <= 0.97939:
                    s += 0.069
                else:
                    s += -0.370
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead, noise, in_list, in_quote, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, summary, repeated, copies, relative_length = row
    s = 0.0
    if copies <= 1.5:
        if top_count <= 463:
            if noise <= 0:
                if from_headline <= 0:
                    s += -0.119
                else:
                    if from_last <= 0:
                        if near_caption <= 0:
                            if near_box <= 0:
                                if ending <= 0:
                                    s += 0.025
                                else:
                                    if since_first <= 33439:
                                        s += 0.099
                                    else:
                                        s += -0.119
                            else:
                                s += -0.116
                        else:
                            s += -0.119
                    else:
                        if since_first <= 1610.5:
                            s += 0.123
                        else:
                            if span_share <= 0.059551:
                                s += 0.239
                            else:
                                s += -0.081
            else:
                s += -0.119
        else:
            s += -0.471
    else:
        if relative_length <= 0.17188:
            s += -0.081
        else:
            if parent_share <= 0.42621:
                s += -0.231
            else:
                if relative_length <= 0.75311:
                    s += -0.323
                else:
                    s += -1.360
    if repeated <= 0:
        if top_count <= 463:
            if near_caption <= 0:
                if parent_longs <= 2.5:
                    if against <= 0:
                        if alike <= 9.5:
                            s += -0.018
                        else:
                            s += 0.058
                    else:
                        s += -0.076
                else:
                    if since_first <= 35543:
                        if length <= 140.5:
                            s += 0.012
                        else:
                            if since_first <= 6114.5:
                                s += 0.110
                            else:
                                if section <= 3726.5:
                                    s += 0.056
                                else:
                                    s += -0.106
                    else:
                        s += -0.344
            else:
                s += -0.183
        else:
            if share <= 0.42813:
                s += -0.237
            else:
                if share <= 0.72643:
                    s += -1.329
                else:
                    s += 0.055
    else:
        if top_share <= 0.048176:
            s += -0.104
        else:
            if ending <= 0:
                s += -0.231
            else:
                s += -0.587
    if copies <= 1.5:
        if noise <= 0:
            if tag <= 10.5:
                if longs_before <= 0.7506:
                    if container_count <= 463:
                        if near_caption <= 0:
                            if share <= 0.016648:
                                if container_count <= 55.5:
                                    s += -0.054
                                else:
                                    s += 0.051
                            else:
                                if in_comment <= 0:
                                    if span_share <= 0.33584:
                                        s += 0.192
                                    else:
                                        if against <= 0:
                                            s += 0.077
                                        else:
                                            if container_count <= 41.5:
                                                s += -0.105
                                            else:
                                                s += 0.077
                                else:
                                    s += -0.105
                        else:
                            s += -0.105
                    else:
                        s += -0.105
                else:
                    if container_count <= 7.5:
                        s += 0.161
                    else:
                        s += -0.034
            else:
                s += -0.089
        else:
            s += -0.105
    else:
        if share <= 0.12721:
            s += -0.060
        else:
            s += -0.259
    if copies <= 1.5:
        if section_running <= 0.96866:
            if from_headline <= 0:
                s += -0.160
            else:
                if longs_before <= 0.7506:
                    if tag <= 7.5:
                        s += 0.032
                    else:
                        s += -0.052
                else:
                    s += -0.069
        else:
            if since_first <= 37345:
                if tag <= 10.5:
                    if near_caption <= 0:
                        if relative_length <= 1.8976:
                            if relative_length <= 0.54355:
                                if tag <= 1.5:
                                    s += -0.003
                                else:
                                    s += 0.064
                            else:
                                if near_box <= 0:
                                    if from_headline <= 584.5:
                                        s += 0.118
                                    else:
                                        s += -0.398
                                else:
                                    s += -0.150
                        else:
                            s += -0.153
                    else:
                        s += -0.216
                else:
                    s += -0.094
            else:
                s += -0.366
    else:
        if relative_length <= 0.076637:
            s += -0.011
        else:
            s += -0.168
    if section <= 3810:
        if from_headline <= 2.5:
            if summary <= 0.23861:
                s += -0.100
            else:
                s += 0.067
        else:
            if noise <= 1.5:
                if span_share <= 0.25453:
                    s += 0.143
                else:
                    if top_count <= 6.5:
                        if against <= 0:
                            if near_box <= 0:
                                if section_running <= 0.94056:
                                    s += -0.030
                                else:
                                    s += 0.054
                            else:
                                s += -0.130
                        else:
                            s += -0.130
                    else:
                        if top_count <= 81.5:
                            s += 0.066
                        else:
                            if since_first <= 25984:
                                s += 0.001
                            else:
                                s += -0.160
            else:
                s += -0.160
    else:
        if from_headline <= 73.5:
            if top_count <= 10.5:
                if span_share <= 0.71308:
                    s += -0.278
                else:
                    s += -0.050
            else:
                s += 0.068
        else:
            s += -0.187
    if repeated <= 0:
        if container_count <= 663:
            if top_count <= 2.5:
                if length <= 246.5:
                    s += -0.066
                else:
                    if length <= 1297.5:
                        s += 0.061
                    else:
                        s += -0.207
            else:
                if since_mark <= 14.5:
                    if container_count <= 38.5:
                        s += -0.108
                    else:
                        s += 0.036
                else:
                    if parent_share <= 0.99947:
                        if longs_before <= 0.83173:
                            if span_share <= 0.14998:
                                s += 0.189
                            else:
                                if parent_longs <= 3.5:
                                    s += 0.010
                                else:
                                    if ending <= 0:
                                        s += 0.006
                                    else:
                                        s += 0.089
                        else:
                            if section_running <= 0.99443:
                                if since_mark <= 1410.5:
                                    s += -0.149
                                else:
                                    s += -0.019
                            else:
                                s += 0.060
                    else:
                        s += 0.149
        else:
            s += -0.201
    else:
        s += -0.177
    if near_caption <= 0:
        if since_first <= 39053:
            if span_share <= 0.9075:
                if from_headline <= 0:
                    s += -0.143
                else:
                    if span_share <= 0.14998:
                        s += 0.131
                    else:
                        if top_count <= 406:
                            if copies <= 1.5:
                                if top_share <= 0.020916:
                                    s += -0.045
                                else:
                                    if relative_length <= 0.39941:
                                        if span_share <= 0.85841:
                                            s += 0.011
                                        else:
                                            if alike <= 67.5:
                                                s += -0.071
                                            else:
                                                if alike <= 92.5:
                                                    s += -0.837
                                                else:
                                                    s += 0.045
                                    else:
                                        s += 0.060
                            else:
                                s += -0.115
                        else:
                            s += -0.230
            else:
                if near_box <= 0:
                    if relative_length <= 2.6353:
                        s += 0.044
                    else:
                        s += -0.249
                else:
                    s += -0.114
        else:
            s += -0.246
    else:
        s += -0.148
    if repeated <= 0:
        if section <= 3810:
            if in_list <= 0:
                if next_share <= 0.00013057:
                    if container_count <= 6.5:
                        s += 0.223
                    else:
                        s += -0.105
                else:
                    if relative_length <= 0.56146:
                        if lead <= 0:
                            if container_count <= 48.5:
                                if branch_share <= 0.63835:
                                    s += -0.082
                                else:
                                    if since_mark <= 17.5:
                                        s += -0.105
                                    else:
                                        s += 0.139
                            else:
                                s += 0.018
                        else:
                            s += 0.142
                    else:
                        if from_headline <= 18.5:
                            s += 0.106
                        else:
                            s += 0.027
            else:
                if container_count <= 663:
                    s += 0.074
                else:
                    s += -0.172
        else:
            if from_headline <= 73.5:
                if since_mark <= 1578.5:
                    s += -0.112
                else:
                    s += 0.038
            else:
                s += -0.155
    else:
        s += -0.147
    if repeated <= 0:
        if summary <= 0.20882:
            if span_share <= 0.9075:
                if span_share <= 0.28712:
                    if parent_share <= 0.028041:
                        s += -0.037
                    else:
                        if parent_share <= 0.90151:
                            s += 0.156
                        else:
                            s += -0.198
                else:
                    if top_share <= 0.00038426:
                        s += -0.109
                    else:
                        if container_count <= 663:
                            if container_count <= 55.5:
                                if parent_longs <= 3.5:
                                    s += -0.087
                                else:
                                    if relative_length <= 0.90069:
                                        s += -0.036
                                    else:
                                        s += 0.127
                            else:
                                if parent_share <= 0.97939:
                                    s += 0.032
                                else:
                                    s += -0.454
                        else:
                            s += -0.274
            else:
                if in_list <= 0:
                    if since_first <= 37345:
                        s += 0.011
                    else:
                        s += -0.276
                else:
                    s += 0.101
        else:
            s += 0.081
    else:
        s += -0.128
    if noise <= 1.5:
        if repeated <= 0:
            if near_caption <= 0:
                if summary <= 0.086335:
                    if from_headline <= 2.5:
                        if since_first <= 169.5:
                            s += -0.098
                        else:
                            s += 0.067
                    else:
                        if parent_share <= 0.99947:
                            if from_last_long <= -4.5:
                                if from_headline <= 354.5:
                                    if branch_share <= 0.97415:
                                        if near_box <= 0:
                                            s += 0.034
                                        else:
                                            if from_last <= -45.5:
                                                s += 0.112
                                            else:
                                                s += -0.141
                                    else:
                                        s += -0.141
                                else:
                                    s += -0.112
                            else:
                                if against <= 0:
                                    s += -0.009
                                else:
                                    s += -0.095
                        else:
                            s += 0.135
                else:
                    s += 0.066
            else:
                s += -0.137
        else:
            if links <= 0.18972:
                s += -0.138
            else:
                s += 0.191
    else:
        s += -0.141
    if noise <= 0:
        if repeated <= 0:
            if section_running <= 0.96866:
                if container_count <= 104.5:
                    if parent_longs <= 3.5:
                        if from_last_long <= 147.5:
                            if summary <= 0.46738:
                                s += -0.072
                            else:
                                s += 0.100
                        else:
                            s += 0.130
                    else:
                        if relative_length <= 0.5898:
                            s += -0.023
                        else:
                            s += 0.070
                else:
                    if top_share <= 0.22083:
                        if since_first <= -729.5:
                            s += -0.076
                        else:
                            s += 0.077
                    else:
                        s += -0.048
            else:
                if ending <= 0:
                    if relative_length <= 0.54355:
                        s += 0.015
                    else:
                        s += -0.076
                else:
                    if top_count <= 164:
                        if top_share <= 0.7482:
                            s += 0.042
                        else:
                            s += 0.119
                    else:
                        s += -0.076
        else:
            s += -0.076
    else:
        s += -0.076
    if noise <= 1.5:
        if against <= 1.5:
            if span_share <= 0.25453:
                if from_headline <= 37.5:
                    s += 0.161
                else:
                    s += 0.022
            else:
                if repeated <= 0:
                    if section_running <= 0.96866:
                        if container_count <= 55.5:
                            if parent_share <= 0.27221:
                                s += -0.081
                            else:
                                if relative_length <= 0.39077:
                                    if relative_length <= 0.12773:
                                        s += 0.030
                                    else:
                                        s += -0.096
                                else:
                                    s += 0.061
                        else:
                            s += 0.018
                    else:
                        if longs_before <= 0:
                            if length <= 106.5:
                                s += -0.073
                            else:
                                s += 0.056
                        else:
                            if parent_share <= 0.99876:
                                if top_count <= 95.5:
                                    s += 0.039
                                else:
                                    s += -0.045
                            else:
                                s += 0.152
                else:
                    s += -0.096
        else:
            s += -0.096
    else:
        s += -0.117
    if near_caption <= 0:
        if longs_before <= 0.65233:
            if from_headline <= 2.5:
                if length <= 297.5:
                    s += -0.060
                else:
                    s += 0.100
            else:
                if container_count <= 663:
                    if length <= 1297.5:
                        if near_media <= 0:
                            if span_share <= 0.28712:
                                s += 0.114
                            else:
                                if span_share <= 0.5229:
                                    if section_running <= 0.96692:
                                        s += -0.110
                                    else:
                                        s += 0.094
                                else:
                                    if relative_length <= 0.54355:
                                        s += 0.025
                                    else:
                                        s += 0.080
                        else:
                            s += -0.065
                    else:
                        s += -0.176
                else:
                    s += -0.121
        else:
            if section_running <= 0.99571:
                if since_first <= 1564.5:
                    if since_first <= 585.5:
                        s += -0.141
                    else:
                        s += 0.147
                else:
                    s += -0.049
            else:
                s += 0.024
    else:
        s += -0.123
    if section <= 3810:
        if in_list <= 0:
            if span_share <= 0.14998:
                s += 0.151
            else:
                if next_share <= 0.00013057:
                    s += -0.085
                else:
                    if summary <= 0.2419:
                        if top_count <= 6.5:
                            s += -0.037
                        else:
                            if noise <= 0:
                                if top_count <= 81.5:
                                    s += 0.039
                                else:
                                    if alike <= 122:
                                        s += -0.054
                                    else:
                                        s += 0.095
                            else:
                                s += -0.077
                    else:
                        s += 0.086
        else:
            if parent_longs <= 3.5:
                if container_count <= 38.5:
                    s += -0.029
                else:
                    s += 0.057
            else:
                s += 0.097
    else:
        if span_share <= 0.71308:
            if alike <= 10.5:
                if parent_longs <= 5.5:
                    s += -0.146
                else:
                    s += 0.143
            else:
                s += -0.226
        else:
            s += -0.029
    if section <= 3810:
        if in_consent <= 0:
            if span_share <= 0.28712:
                if since_mark <= 603.5:
                    s += -0.019
                else:
                    if in_comment <= 0:
                        if branch_share <= 0.0068474:
                            s += 0.016
                        else:
                            s += 0.183
                    else:
                        s += -0.142
            else:
                if top_share <= 0.00038426:
                    s += -0.053
                else:
                    if summary <= 0.18275:
                        if tag <= 1.5:
                            s += -0.011
                        else:
                            s += 0.022
                    else:
                        s += 0.103
        else:
            s += -0.160
    else:
        if span_share <= 0.87836:
            if top_share <= 0.99753:
                if section <= 3942:
                    s += -0.363
                else:
                    if top_share <= 0.13712:
                        s += -0.065
                    else:
                        s += -0.200
            else:
                s += 0.071
        else:
            if longs_before <= 0.94885:
                s += 0.019
            else:
                s += -0.241
    if in_list <= 0:
        if span_share <= 0.14998:
            s += 0.116
        else:
            if next_share <= 0.00013057:
                s += -0.076
            else:
                if summary <= 0.2419:
                    if share <= 0.78845:
                        if length <= 1297.5:
                            if container_count <= 54.5:
                                if length <= 288.5:
                                    if span_share <= 0.28712:
                                        s += 0.116
                                    else:
                                        if tag <= 0:
                                            s += -0.102
                                        else:
                                            s += -0.025
                                else:
                                    if near_box <= 0:
                                        s += 0.063
                                    else:
                                        s += -0.271
                            else:
                                s += 0.010
                        else:
                            s += -0.180
                    else:
                        if from_headline <= 67.5:
                            s += 0.097
                        else:
                            s += -0.129
                else:
                    s += 0.070
    else:
        if in_comment <= 0:
            if since_mark <= 2180.5:
                s += 0.015
            else:
                s += 0.086
        else:
            s += -0.162
    if since_first <= 42182:
        if in_consent <= 0:
            if in_list <= 0:
                if section_running <= 0.3446:
                    s += -0.133
                else:
                    if repeated <= 0:
                        if near_caption <= 0:
                            if next_share <= 0.67548:
                                if span_share <= 0.36651:
                                    if branch_share <= 0.58515:
                                        if tag <= 8.5:
                                            s += 0.120
                                        else:
                                            s += -0.057
                                    else:
                                        s += -0.152
                                else:
                                    if span_share <= 0.45219:
                                        s += -0.145
                                    else:
                                        if next_share <= 0.00013057:
                                            s += -0.057
                                        else:
                                            s += 0.002
                            else:
                                s += 0.047
                        else:
                            s += -0.124
                    else:
                        s += -0.101
            else:
                if span_share <= 0.9075:
                    s += 0.007
                else:
                    if parent_share <= 0.015452:
                        s += -0.007
                    else:
                        s += 0.107
        else:
            s += -0.155
    else:
        s += -0.208
    if in_comment <= 0:
        if container_count <= 642:
            if in_consent <= 0:
                if longs_before <= 0.91319:
                    if length <= 232.5:
                        if container_count <= 55.5:
                            if links <= 0.045519:
                                if since_mark <= 570.5:
                                    s += -0.036
                                else:
                                    s += 0.032
                            else:
                                if length <= 38.5:
                                    s += 0.004
                                else:
                                    s += -0.132
                        else:
                            if length <= 1.5:
                                s += -0.149
                            else:
                                s += 0.028
                    else:
                        if repeated <= 0:
                            if container_count <= 37.5:
                                s += 0.085
                            else:
                                if next_share <= 0.00013057:
                                    s += -0.149
                                else:
                                    if length <= 845.5:
                                        s += 0.051
                                    else:
                                        s += -0.132
                        else:
                            s += -0.149
                else:
                    s += -0.033
            else:
                s += -0.149
        else:
            s += -0.104
    else:
        s += -0.158
    if section <= 3810:
        if in_list <= 0:
            if top_count <= 7.5:
                if span_share <= 0.14998:
                    s += 0.121
                else:
                    s += -0.027
            else:
                if section <= 421.5:
                    if section <= 265.5:
                        s += 0.010
                    else:
                        if top_count <= 14.5:
                            s += 0.081
                        else:
                            if top_count <= 15.5:
                                s += -0.859
                            else:
                                s += -0.082
                else:
                    if summary <= 0.086335:
                        s += 0.020
                    else:
                        s += 0.109
        else:
            if length <= 16.5:
                s += -0.055
            else:
                if near_box <= 0:
                    if top_count <= 80.5:
                        s += 0.069
                    else:
                        s += -0.066
                else:
                    if section <= 1456.5:
                        s += 0.073
                    else:
                        s += -0.370
    else:
        if span_share <= 0.71308:
            s += -0.131
        else:
            s += -0.024
    if in_comment <= 0:
        if near_box <= 0:
            if container_count <= 642:
                if against <= 1.5:
                    if span_share <= 0.25453:
                        if share <= 0.15613:
                            s += 0.015
                        else:
                            s += 0.180
                    else:
                        if top_share <= 0:
                            s += -0.040
                        else:
                            if summary <= 0.086335:
                                if alike <= 9.5:
                                    s += -0.007
                                else:
                                    if top_count <= 24.5:
                                        if span_share <= 0.4804:
                                            s += -0.083
                                        else:
                                            s += 0.070
                                    else:
                                        s += -0.004
                            else:
                                if near_media <= 0:
                                    s += 0.086
                                else:
                                    s += -0.083
                else:
                    s += -0.083
            else:
                s += -0.094
        else:
            if span_share <= 0.853:
                s += 0.079
            else:
                if from_last <= -32.5:
                    s += 0.013
                else:
                    s += -0.153
    else:
        s += -0.153
    if since_first <= 42182:
        if section <= 3810:
            if in_list <= 0:
                if section <= 1831:
                    if span_share <= 0.85655:
                        s += 0.011
                    else:
                        if span_share <= 0.89319:
                            if parent_share <= 0.74133:
                                if since_mark <= 2549.5:
                                    s += -0.081
                                else:
                                    s += -0.270
                            else:
                                s += 0.039
                        else:
                            s += -0.006
                else:
                    if ending <= 0:
                        s += -0.019
                    else:
                        s += 0.084
            else:
                s += 0.034
        else:
            if span_share <= 0.93612:
                if branch_share <= 0.36308:
                    if section <= 4121:
                        s += -0.270
                    else:
                        s += -0.078
                else:
                    s += 0.051
            else:
                if near_box <= 0:
                    if longs_before <= 0.94885:
                        s += 0.075
                    else:
                        s += -0.264
                else:
                    s += -0.213
    else:
        s += -0.184
    if in_comment <= 0:
        if near_box <= 0:
            if relative_length <= 1.8976:
                if length <= 283.5:
                    if in_list <= 0:
                        if next_share <= 0.07041:
                            if container_count <= 6.5:
                                s += 0.101
                            else:
                                if dominant <= 0:
                                    s += -0.023
                                else:
                                    if relative_length <= 0.27341:
                                        s += -0.150
                                    else:
                                        if length <= 250.5:
                                            s += 0.012
                                        else:
                                            s += -0.150
                        else:
                            s += 0.010
                    else:
                        s += 0.031
                else:
                    if container_count <= 160:
                        s += 0.065
                    else:
                        s += -0.033
            else:
                s += -0.092
        else:
            if from_last_long <= -29.5:
                if parent_longs <= 1.5:
                    s += 0.133
                else:
                    s += -0.080
            else:
                if span_share <= 0.82386:
                    s += 0.027
                else:
                    s += -0.150
    else:
        s += -0.150
    if noise <= 1.5:
        if section <= 3810:
            if since_first <= 33439:
                if share <= 0.89546:
                    if section_running <= 0.037887:
                        s += -0.091
                    else:
                        if span_share <= 0.28712:
                            if share <= 0.20197:
                                s += 0.013
                            else:
                                if parent_share <= 0.90151:
                                    s += 0.176
                                else:
                                    s += -0.091
                        else:
                            if span_share <= 0.45219:
                                s += -0.076
                            else:
                                if span_share <= 0.48143:
                                    if section <= 1894.5:
                                        s += 0.176
                                    else:
                                        s += -0.077
                                else:
                                    if against <= 0:
                                        s += 0.010
                                    else:
                                        if from_last_long <= -12.5:
                                            s += 0.010
                                        else:
                                            s += -0.091
                else:
                    s += 0.109
            else:
                s += -0.091
        else:
            if next_share <= 0.51376:
                s += -0.060
            else:
                s += 0.020
    else:
        s += -0.091
    if in_consent <= 0:
        if in_comment <= 0:
            if near_caption <= 0:
                if summary <= 0.086335:
                    if longs_before <= 0:
                        if length <= 192.5:
                            s += -0.066
                        else:
                            s += 0.116
                    else:
                        if longs_before <= 0.65233:
                            if links <= 0.5726:
                                if container_count <= 663:
                                    s += 0.031
                                else:
                                    s += -0.102
                            else:
                                if container_count <= 46.5:
                                    s += -0.123
                                else:
                                    if tag <= 8.5:
                                        if from_last <= -14.5:
                                            s += 0.020
                                        else:
                                            s += 0.222
                                    else:
                                        s += -0.108
                        else:
                            if section_running <= 0.99571:
                                s += -0.030
                            else:
                                s += 0.025
                else:
                    if span_share <= 0.62329:
                        s += 0.125
                    else:
                        s += 0.022
            else:
                s += -0.091
        else:
            s += -0.143
    else:
        s += -0.143
    if relative_length <= 0.0052857:
        if tag <= 7.5:
            s += -0.297
        else:
            s += 0.043
    else:
        if since_mark <= 1896.5:
            if section <= 3810:
                if top_share <= 0.020916:
                    s += -0.034
                else:
                    if section <= 1325.5:
                        if top_share <= 0.45714:
                            s += 0.046
                        else:
                            if top_share <= 0.67837:
                                if span_share <= 0.853:
                                    s += 0.006
                                else:
                                    s += -0.299
                            else:
                                s += 0.013
                    else:
                        if top_share <= 0.28603:
                            if section <= 1637:
                                s += -0.177
                            else:
                                s += -0.028
                        else:
                            if span_share <= 0.52524:
                                s += -0.143
                            else:
                                s += 0.055
            else:
                if since_first <= 1267.5:
                    s += 0.010
                else:
                    s += -0.148
        else:
            if longs_before <= 0.35752:
                s += 0.057
            else:
                s += 0.005
    if since_first <= 42182:
        if noise <= 1.5:
            if length <= 16.5:
                if longs_before <= 0.72236:
                    s += -0.048
                else:
                    s += 0.042
            else:
                if parent_share <= 0.99947:
                    if from_last <= -10.5:
                        if span_share <= 0.85841:
                            if top_count <= 358:
                                if parent_share <= 0.022571:
                                    s += 0.001
                                else:
                                    if links <= 0.1252:
                                        s += 0.084
                                    else:
                                        if relative_length <= 0.11567:
                                            s += 0.128
                                        else:
                                            s += -0.073
                            else:
                                s += -0.078
                        else:
                            if span_share <= 0.88101:
                                s += -0.078
                            else:
                                if top_share <= 0.27486:
                                    s += 0.032
                                else:
                                    s += -0.019
                    else:
                        s += -0.016
                else:
                    if span_share <= 0.78536:
                        s += -0.078
                    else:
                        s += 0.094
        else:
            s += -0.078
    else:
        s += -0.157
    if in_consent <= 0:
        if summary <= 0.29217:
            if since_mark <= 1896.5:
                if section <= 1401.5:
                    if container_count <= 6.5:
                        s += 0.093
                    else:
                        if longs_before <= 0.016808:
                            s += -0.052
                        else:
                            if longs_before <= 0.77375:
                                if container_count <= 302.5:
                                    s += 0.036
                                else:
                                    s += -0.042
                            else:
                                s += -0.042
                else:
                    if section_running <= 0.94056:
                        s += -0.084
                    else:
                        if section <= 1467.5:
                            s += -0.136
                        else:
                            s += -0.000
            else:
                if span_share <= 0.85841:
                    s += 0.037
                else:
                    if span_share <= 0.88101:
                        if parent_longs <= 7.5:
                            s += -0.136
                        else:
                            s += 0.004
                    else:
                        if parent_longs <= 11.5:
                            s += 0.045
                        else:
                            s += -0.013
        else:
            s += 0.049
    else:
        s += -0.136
    if in_comment <= 0:
        if repeated <= 0:
            if length <= 116.5:
                if share <= 0.63793:
                    if container_count <= 23.5:
                        if since_first <= 1468.5:
                            s += -0.015
                        else:
                            s += -0.100
                    else:
                        s += 0.009
                else:
                    if relative_length <= 0.32154:
                        s += -0.142
                    else:
                        s += 0.091
            else:
                if share <= 0.73752:
                    if section_running <= 0.87759:
                        if tag <= 0:
                            s += -0.011
                        else:
                            s += -0.115
                    else:
                        if relative_length <= 1.8976:
                            s += 0.026
                        else:
                            s += -0.088
                else:
                    if since_first <= 27337:
                        s += 0.110
                    else:
                        s += -0.141
        else:
            if length <= 30.5:
                s += 0.114
            else:
                if links <= 0.10719:
                    s += -0.142
                else:
                    s += 0.113
    else:
        s += -0.142
    if near_box <= 0:
        if parent_share <= 0.039197:
            if span_share <= 0.8746:
                if span_share <= 0.85841:
                    s += -0.020
                else:
                    s += -0.218
            else:
                if top_share <= 0.49479:
                    s += 0.019
                else:
                    if span_share <= 0.92694:
                        s += 0.094
                    else:
                        s += -0.283
        else:
            if parent_share <= 0.15405:
                if section <= 1721:
                    if span_share <= 0.75904:
                        s += 0.064
                    else:
                        if section <= 1099.5:
                            if top_share <= 0.62532:
                                s += 0.055
                            else:
                                s += -0.191
                        else:
                            s += -0.110
                else:
                    s += 0.102
            else:
                if ending <= 0:
                    s += -0.018
                else:
                    s += 0.020
    else:
        if from_last_long <= -37.5:
            s += 0.060
        else:
            if span_share <= 0.82386:
                s += 0.018
            else:
                s += -0.170
    if in_consent <= 0:
        if near_caption <= 0:
            if in_comment <= 0:
                if in_list <= 0:
                    if section_running <= 0.3446:
                        s += -0.115
                    else:
                        s += -0.000
                else:
                    if parent_longs <= 35.5:
                        if parent_longs <= 12.5:
                            if parent_longs <= 3.5:
                                if since_first <= 68.5:
                                    if section <= 1084.5:
                                        if branch_share <= 0.010652:
                                            s += 0.018
                                        else:
                                            s += 0.210
                                    else:
                                        s += -0.048
                                else:
                                    s += -0.006
                            else:
                                s += 0.101
                        else:
                            if section_running <= 0.85116:
                                s += -0.129
                            else:
                                if alike <= 35.5:
                                    s += 0.082
                                else:
                                    s += -0.127
                    else:
                        if from_headline <= 288.5:
                            s += 0.142
                        else:
                            s += -0.098
            else:
                s += -0.129
        else:
            s += -0.082
    else:
        s += -0.129
    if since_first <= 42182:
        if since_mark <= 3907.5:
            if section_running <= 0.037887:
                s += -0.116
            else:
                if section <= 3810:
                    if share <= 0.80363:
                        if share <= 0.64153:
                            s += 0.001
                        else:
                            if longs_before <= 0.84489:
                                s += -0.008
                            else:
                                s += -0.297
                    else:
                        if alike <= 38.5:
                            s += 0.116
                        else:
                            s += -0.069
                else:
                    if since_first <= 3398.5:
                        if branch_share <= 0.048989:
                            if section <= 4257:
                                s += -0.218
                            else:
                                s += -0.041
                        else:
                            s += 0.087
                    else:
                        s += -0.129
        else:
            if length <= 1.5:
                s += -0.222
            else:
                if longs_before <= 0.98788:
                    if relative_length <= 1.6982:
                        s += 0.030
                    else:
                        s += -0.076
                else:
                    s += -0.090
    else:
        s += -0.139
    if top_count <= 681:
        if in_comment <= 0:
            if near_media <= 0:
                if repeated <= 0:
                    if noise <= 0:
                        if top_count <= 95.5:
                            s += 0.012
                        else:
                            s += -0.026
                    else:
                        s += -0.040
                else:
                    if length <= 30.5:
                        s += 0.112
                    else:
                        if tag <= 5.5:
                            s += -0.136
                        else:
                            s += 0.023
            else:
                if top_count <= 31.5:
                    if parent_share <= 0.057717:
                        if since_first <= -171.5:
                            s += 0.098
                        else:
                            s += -0.136
                    else:
                        if parent_share <= 0.15405:
                            if alike <= 2.5:
                                s += -0.093
                            else:
                                s += 0.285
                        else:
                            s += -0.083
                else:
                    if next_share <= 0.033491:
                        s += -0.036
                    else:
                        s += 0.204
        else:
            s += -0.136
    else:
        s += -0.138
    if in_consent <= 0:
        if in_list <= 0:
            if section_running <= 0.3446:
                s += -0.101
            else:
                if top_count <= 7.5:
                    s += -0.017
                else:
                    if parent_longs <= 24.5:
                        s += 0.023
                    else:
                        if longs_before <= 0.81223:
                            if share <= 0.54657:
                                s += -0.043
                            else:
                                s += 0.066
                        else:
                            s += -0.099
        else:
            if parent_share <= 0.87124:
                if length <= 13.5:
                    s += -0.092
                else:
                    if section_running <= 0.69534:
                        if longs_before <= 0.52014:
                            s += 0.137
                        else:
                            s += -0.005
                    else:
                        if tag <= 8.5:
                            if since_mark <= 2180.5:
                                s += -0.045
                            else:
                                if from_last_long <= 0:
                                    s += 0.069
                                else:
                                    s += -0.067
                        else:
                            s += 0.148
            else:
                s += 0.109
    else:
        s += -0.122
    if against <= 1.5:
        if span_share <= 0.25453:
            if since_mark <= 603.5:
                s += 0.001
            else:
                if since_first <= 3343.5:
                    if parent_share <= 0.0099077:
                        if span_share <= 0.23559:
                            s += 0.001
                        else:
                            s += 0.244
                    else:
                        s += 0.157
                else:
                    s += 0.001
        else:
            if since_mark <= 13086:
                if share <= 0.90114:
                    s += 0.001
                else:
                    if span_share <= 0.9991:
                        s += 0.110
                    else:
                        s += 0.001
            else:
                if span_share <= 0.93381:
                    s += 0.001
                else:
                    if parent_longs <= 88.5:
                        s += 0.125
                    else:
                        s += 0.001
    else:
        if top_share <= 0.010072:
            s += -0.155
        else:
            if share <= 0.017232:
                if span_share <= 0.91527:
                    s += -0.115
                else:
                    s += 0.001
            else:
                s += 0.001
    if from_headline <= 0:
        if since_first <= -59.5:
            s += -0.149
        else:
            if copies <= 1.5:
                if span_share <= 0.67474:
                    s += -0.142
                else:
                    if container_count <= 35.5:
                        s += -0.032
                    else:
                        s += 0.122
            else:
                s += 0.318
    else:
        if section <= 4960.5:
            if parent_share <= 0.99265:
                if parent_share <= 0.97939:
                    if span_share <= 0.853:
                        s += 0.019
                    else:
                        if container_count <= 52.5:
                            s += -0.043
                        else:
                            if span_share <= 0.86146:
                                s += -0.199
                            else:
                                s += 0.014
                else:
                    s += -0.128
            else:
                if length <= 14.5:
                    if from_headline <= 2.5:
                        s += -0.151
                    else:
                        s += 0.157
                else:
                    s += 0.114
        else:
            if from_headline <= 62.5:
                s += -0.001
            else:
                s += -0.094
    if near_box <= 0:
        if container_count <= 663:
            if relative_length <= 0.32154:
                if tag <= 1.5:
                    s += -0.045
                else:
                    s += 0.009
            else:
                if ending <= 0:
                    if relative_length <= 0.6668:
                        s += 0.022
                    else:
                        s += -0.135
                else:
                    s += 0.028
        else:
            if from_last_long <= -617.5:
                s += 0.062
            else:
                s += -0.120
    else:
        if container_count <= 118:
            if since_first <= 228.5:
                s += 0.078
            else:
                if section_running <= 0.95543:
                    if container_count <= 55.5:
                        s += -0.109
                    else:
                        s += 0.101
                else:
                    if parent_longs <= 4.5:
                        if top_count <= 4.5:
                            s += -0.046
                        else:
                            s += -0.375
                    else:
                        if since_first <= 7299.5:
                            s += 0.099
                        else:
                            s += -0.159
        else:
            s += 0.069
    if parent_longs <= 145:
        if top_share <= 0:
            if container_count <= 8.5:
                s += 0.048
            else:
                if lead <= 0:
                    if container_count <= 295.5:
                        if branch_share <= 0.087029:
                            if branch_share <= 0.0025395:
                                s += 0.141
                            else:
                                s += -0.092
                        else:
                            if parent_share <= 0.11852:
                                s += 0.340
                            else:
                                s += -0.026
                    else:
                        s += 0.138
                else:
                    if relative_length <= 0.59899:
                        s += 0.096
                    else:
                        s += -0.149
        else:
            if summary <= 0.08067:
                s += -0.000
            else:
                if section_running <= 0.85463:
                    s += 0.125
                else:
                    if container_count <= 12.5:
                        s += 0.186
                    else:
                        s += 0.008
    else:
        if from_last_long <= -117.5:
            if tag <= 3.5:
                s += 0.126
            else:
                s += -0.167
        else:
            s += -0.202
    if repeated <= 0:
        if in_comment <= 0:
            if noise <= 1.5:
                if top_count <= 119.5:
                    if branch_share <= 0.63835:
                        s += 0.000
                    else:
                        if since_mark <= 17.5:
                            s += -0.054
                        else:
                            if top_count <= 32.5:
                                s += 0.129
                            else:
                                s += 0.029
                else:
                    if top_share <= 0.119:
                        s += 0.152
                    else:
                        s += -0.037
            else:
                s += -0.063
        else:
            s += -0.131
    else:
        if parent_longs <= 35.5:
            if top_share <= 0.17858:
                if container_count <= 86.5:
                    if section <= 324.5:
                        s += 0.111
                    else:
                        s += -0.173
                else:
                    if container_count <= 197.5:
                        s += 0.183
                    else:
                        s += -0.007
            else:
                if span_share <= 0.92694:
                    s += -0.084
                else:
                    s += -0.267
        else:
            s += 0.106
    if alike <= 419.5:
        if alike <= 402.5:
            if in_list <= 0:
                s += -0.006
            else:
                if since_mark <= 0:
                    if span_share <= 0.74677:
                        s += -0.066
                    else:
                        if branch_share <= 0.0046992:
                            s += -0.018
                        else:
                            s += 0.233
                else:
                    if since_mark <= 2180.5:
                        if longs_before <= 0.11611:
                            s += 0.041
                        else:
                            if links <= 0.68377:
                                if alike <= 8.5:
                                    s += 0.065
                                else:
                                    if dominant <= 0:
                                        if longs_before <= 0.99761:
                                            s += -0.089
                                        else:
                                            s += 0.152
                                    else:
                                        s += 0.091
                            else:
                                s += -0.095
                    else:
                        if from_last <= 27.5:
                            s += 0.064
                        else:
                            if section <= 339.5:
                                s += 0.042
                            else:
                                s += -0.157
        else:
            s += -0.218
    else:
        s += 0.135
    if length <= 1.5:
        if top_count <= 22.5:
            s += 0.101
        else:
            s += -0.244
    else:
        if repeated <= 0:
            if near_caption <= 0:
                if section_running <= 0.96866:
                    if section_running <= 0.96756:
                        s += -0.003
                    else:
                        s += -0.173
                else:
                    if section <= 4960.5:
                        if parent_longs <= 0:
                            if section <= 1617.5:
                                if section <= 1414.5:
                                    s += -0.022
                                else:
                                    s += -0.168
                            else:
                                s += 0.085
                        else:
                            if parent_share <= 0.48981:
                                s += 0.060
                            else:
                                if against <= 0:
                                    s += 0.018
                                else:
                                    s += -0.098
                    else:
                        s += -0.060
            else:
                s += -0.075
        else:
            if length <= 59.5:
                s += 0.022
            else:
                if links <= 0.19576:
                    s += -0.166
                else:
                    s += 0.159
    return s
