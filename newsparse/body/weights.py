"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 1.6


def early(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment = row
    s = 0.0
    if share <= 0.12695:
        if tag <= 8.5:
            if next_share <= 0.016477:
                if from_last_long <= 1.5:
                    if length <= 174.5:
                        s += 0.662
                    else:
                        s += 1.391
                else:
                    s += 0.042
            else:
                if top_share <= 0:
                    s += 0.638
                else:
                    if links <= 0.41764:
                        if near_media <= 0:
                            s += 1.627
                        else:
                            s += 0.620
                    else:
                        s += 0.755
        else:
            s += 0.087
    else:
        if top_share <= 0:
            if parent_share <= 0.062471:
                if next_share <= 0.035087:
                    s += 0.175
                else:
                    s += 1.061
            else:
                if share <= 0.24984:
                    s += 0.584
                else:
                    s += 1.489
        else:
            if tag <= 13.5:
                if in_comment <= 0:
                    if near_media <= 0:
                        s += 1.780
                    else:
                        s += 1.075
                else:
                    s += 0.131
            else:
                s += 0.143
    if share <= 0.21965:
        if next_share <= 0.051578:
            if since_mark <= 81.5:
                s += -0.595
            else:
                if top_share <= 0.0026401:
                    s += -0.502
                else:
                    if share <= 0.0091505:
                        s += -0.415
                    else:
                        if near_media <= 0:
                            s += 0.012
                        else:
                            s += -0.576
        else:
            if tag <= 8.5:
                if top_share <= 0.00038426:
                    s += -0.297
                else:
                    if near_media <= 0:
                        if since_mark <= 21.5:
                            s += -0.297
                        else:
                            s += 0.197
                    else:
                        s += -0.387
            else:
                s += -0.447
    else:
        if in_comment <= 0:
            if from_last_long <= 11.5:
                if ending <= 0:
                    if top_share <= 0:
                        s += -1.040
                    else:
                        s += 0.129
                else:
                    if alike <= 172.5:
                        s += 0.317
                    else:
                        s += -0.628
            else:
                s += -0.192
        else:
            s += -0.784
    if share <= 0.21965:
        if parent_share <= 0.051705:
            if alike <= 8.5:
                if section_running <= 0.97593:
                    s += -0.430
                else:
                    s += -0.238
            else:
                if against <= 0:
                    s += -0.011
                else:
                    s += -0.391
        else:
            if since_mark <= 14.5:
                s += -0.420
            else:
                if tag <= 6.5:
                    if section_running <= 0.87185:
                        s += -0.243
                    else:
                        if against <= 0:
                            s += 0.218
                        else:
                            s += -0.117
                else:
                    s += -0.271
    else:
        if top_share <= 0.0043867:
            if section_running <= 0.88579:
                s += -0.374
            else:
                s += -0.010
        else:
            if ending <= 0:
                if tag <= 8.5:
                    if since_mark <= 24682:
                        s += 0.166
                    else:
                        s += -0.969
                else:
                    s += -0.653
            else:
                if alike <= 141:
                    s += 0.296
                else:
                    s += -0.267
    if share <= 0.22537:
        if alike <= 3.5:
            if length <= 232.5:
                if since_mark <= 14.5:
                    s += -0.385
                else:
                    if top_share <= 0.99789:
                        s += -0.261
                    else:
                        s += 0.168
            else:
                if top_share <= 0.018969:
                    s += -0.219
                else:
                    if against <= 0:
                        s += 0.256
                    else:
                        s += -0.261
        else:
            if parent_share <= 0.27221:
                if section_running <= 0.88579:
                    s += -0.335
                else:
                    s += -0.024
            else:
                s += 0.171
    else:
        if against <= 0:
            if length <= 1.5:
                s += -1.202
            else:
                if section_running <= 0.90574:
                    if parent_share <= 0.085613:
                        s += -0.256
                    else:
                        if length <= 1278:
                            s += 0.210
                        else:
                            s += -0.991
                else:
                    s += 0.277
        else:
            if in_comment <= 0:
                s += -0.021
            else:
                s += -0.504
    if dominant <= 0:
        if tag <= 8.5:
            if against <= 0:
                if section_running <= 0.91864:
                    if from_last_long <= -3.5:
                        s += 0.009
                    else:
                        s += -0.279
                else:
                    if since_mark <= 0:
                        s += -0.286
                    else:
                        if share <= 0.050321:
                            s += 0.052
                        else:
                            s += 0.208
            else:
                if section_running <= 0.97593:
                    s += -0.310
                else:
                    s += -0.090
        else:
            s += -0.266
    else:
        if from_last_long <= 0:
            if section_running <= 0.86569:
                if from_last_long <= -127.5:
                    s += -0.383
                else:
                    s += 0.111
            else:
                if length <= 1.5:
                    s += -0.688
                else:
                    if share <= 0.99352:
                        s += 0.261
                    else:
                        s += -0.366
        else:
            if since_mark <= 3755.5:
                if tag <= 8.5:
                    s += 0.135
                else:
                    s += -0.389
            else:
                s += -0.298
    if dominant <= 0:
        if from_last_long <= 0:
            if ending <= 0:
                if alike <= 4.5:
                    if tag <= 8.5:
                        if tag <= 1.5:
                            s += -0.328
                        else:
                            if parent_share <= 0.028884:
                                if from_last_long <= -29.5:
                                    s += 0.049
                                else:
                                    s += -0.337
                            else:
                                s += 0.120
                    else:
                        s += -0.310
                else:
                    if length <= 110.5:
                        s += 0.072
                    else:
                        s += -0.467
            else:
                if section_running <= 0.79032:
                    s += -0.165
                else:
                    if parent_share <= 0.030817:
                        s += -0.004
                    else:
                        s += 0.217
        else:
            if section_running <= 0.98414:
                s += -0.293
            else:
                s += -0.019
    else:
        if against <= 0:
            if length <= 92.5:
                if since_mark <= 0:
                    s += -0.692
                else:
                    s += 0.058
            else:
                s += 0.244
        else:
            s += -0.037
    if share <= 0.52989:
        if tag <= 8.5:
            if parent_share <= 0.071595:
                if against <= 0:
                    s += -0.026
                else:
                    s += -0.223
            else:
                if ending <= 0:
                    if tag <= 1.5:
                        if share <= 0.33685:
                            s += -0.201
                        else:
                            if tag <= 0:
                                s += -0.420
                            else:
                                s += -1.704
                    else:
                        if section_running <= 0.94876:
                            if tag <= 7.5:
                                s += -0.015
                            else:
                                s += -0.910
                        else:
                            s += 0.185
                else:
                    s += 0.124
        else:
            if alike <= 62.5:
                s += -0.200
            else:
                s += 0.654
    else:
        if section_running <= 0.94591:
            if against <= 0:
                if next_share <= 0.0028719:
                    s += -0.300
                else:
                    s += 0.193
            else:
                if share <= 0.7645:
                    s += -0.584
                else:
                    s += 0.339
        else:
            s += 0.254
    if share <= 0.52989:
        if from_last_long <= 0:
            if ending <= 0:
                if length <= 60.5:
                    if since_mark <= 519.5:
                        s += -0.134
                    else:
                        s += 0.067
                else:
                    s += -0.191
            else:
                if length <= 142.5:
                    s += 0.001
                else:
                    if alike <= 33.5:
                        s += 0.183
                    else:
                        if share <= 0.49445:
                            s += 0.129
                        else:
                            s += -1.643
        else:
            if next_share <= 0.095588:
                if parent_share <= 0.071595:
                    s += -0.275
                else:
                    s += -0.068
            else:
                s += 0.066
    else:
        if links <= 0.839:
            if next_share <= 0.0037301:
                if since_mark <= 0:
                    s += -0.998
                else:
                    s += 0.010
            else:
                if share <= 0.99352:
                    if length <= 110.5:
                        s += 0.034
                    else:
                        s += 0.253
                else:
                    s += -0.445
        else:
            s += -1.063
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, noise, in_list, in_footer, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, lead, repeated, copies, relative_length = row
    s = 0.0
    if from_last <= 3.5:
        if from_headline <= 0:
            s += -0.104
        else:
            if since_first <= 38061:
                if share <= 0.050321:
                    if lead <= 0:
                        if top_count <= 9.5:
                            s += -0.044
                        else:
                            s += 0.024
                    else:
                        s += 0.152
                else:
                    if near_box <= 0:
                        if top_count <= 669.5:
                            if in_footer <= 0:
                                if ending <= 0:
                                    s += 0.012
                                else:
                                    s += 0.085
                            else:
                                s += -0.598
                        else:
                            s += -0.455
                    else:
                        if span_share <= 0.88529:
                            s += 0.074
                        else:
                            if branch_share <= 0.041429:
                                s += -0.045
                            else:
                                s += -0.719
            else:
                s += -0.450
    else:
        if span_share <= 0.14998:
            if top_count <= 81.5:
                s += 0.075
            else:
                s += -0.161
        else:
            s += -0.112
    if repeated <= 0:
        if noise <= 0:
            if from_headline <= 0:
                s += -0.098
            else:
                if longs_before <= 0.75915:
                    if container_count <= 646:
                        if near_media <= 0:
                            if share <= 0.016869:
                                if container_count <= 55.5:
                                    s += -0.055
                                else:
                                    s += 0.057
                            else:
                                if section <= 3810:
                                    if span_share <= 0.14998:
                                        s += 0.161
                                    else:
                                        s += 0.077
                                else:
                                    if parent_share <= 0.49289:
                                        s += -0.105
                                    else:
                                        s += 0.064
                        else:
                            s += -0.088
                    else:
                        s += -0.220
                else:
                    if section_running <= 0.99571:
                        if near_box <= 0:
                            s += -0.049
                        else:
                            s += -0.237
                    else:
                        s += 0.043
        else:
            s += -0.108
    else:
        if share <= 0.14325:
            s += -0.137
        else:
            s += -0.333
    if repeated <= 0:
        if in_consent <= 0:
            if near_caption <= 0:
                if section_running <= 0.94876:
                    if top_count <= 7.5:
                        if container_count <= 55.5:
                            if span_share <= 0.14998:
                                if alike <= 14.5:
                                    s += 0.124
                                else:
                                    s += -0.150
                            else:
                                s += -0.094
                        else:
                            s += 0.006
                    else:
                        if from_headline <= 352.5:
                            if longs_before <= 0.62981:
                                s += 0.068
                            else:
                                s += -0.015
                        else:
                            s += -0.171
                else:
                    if since_first <= 38061:
                        if length <= 116.5:
                            if since_first <= 74.5:
                                s += -0.071
                            else:
                                s += 0.034
                        else:
                            if longs_before <= 0.81168:
                                s += 0.090
                            else:
                                s += -0.006
                    else:
                        s += -0.397
            else:
                s += -0.151
        else:
            s += -0.176
    else:
        s += -0.181
    if repeated <= 0:
        if noise <= 0:
            if parent_longs <= 3.5:
                if section_running <= 0.96866:
                    if container_count <= 55.5:
                        if container_count <= 1.5:
                            s += 0.062
                        else:
                            s += -0.094
                    else:
                        s += 0.012
                else:
                    if tag <= 10.5:
                        if container_count <= 11.5:
                            s += 0.116
                        else:
                            if top_share <= 0.00038426:
                                s += -0.105
                            else:
                                s += 0.037
                    else:
                        s += -0.107
            else:
                if container_count <= 465.5:
                    if ending <= 0:
                        if length <= 1278:
                            s += 0.011
                        else:
                            s += -0.329
                    else:
                        if from_last <= 24.5:
                            if parent_longs <= 145:
                                s += 0.083
                            else:
                                s += -0.183
                        else:
                            s += -0.071
                else:
                    s += -0.214
        else:
            s += -0.096
    else:
        s += -0.163
    if repeated <= 0:
        if in_consent <= 0:
            if near_caption <= 0:
                if in_comment <= 0:
                    if from_headline <= 0:
                        s += -0.080
                    else:
                        if container_count <= 646:
                            if noise <= 0:
                                if since_first <= 36198:
                                    if parent_share <= 0.51308:
                                        if section <= 3810:
                                            if span_share <= 0.22595:
                                                s += 0.105
                                            else:
                                                if from_last <= 0:
                                                    s += 0.036
                                                else:
                                                    s += -0.069
                                        else:
                                            if parent_share <= 0.43802:
                                                s += -0.051
                                            else:
                                                s += -0.305
                                    else:
                                        if relative_length <= 0.24938:
                                            s += 0.025
                                        else:
                                            s += 0.087
                                else:
                                    s += -0.227
                            else:
                                s += -0.072
                        else:
                            s += -0.166
                else:
                    s += -0.157
            else:
                s += -0.142
        else:
            s += -0.170
    else:
        s += -0.147
    if top_count <= 3.5:
        if length <= 222.5:
            s += -0.050
        else:
            if longs_before <= 0.80785:
                if in_footer <= 0:
                    s += 0.056
                else:
                    s += -0.435
            else:
                s += -0.085
    else:
        if container_count <= 646:
            if in_consent <= 0:
                if since_mark <= 14.5:
                    if container_count <= 33.5:
                        s += -0.096
                    else:
                        s += 0.014
                else:
                    if longs_before <= 0.62324:
                        if ending <= 0:
                            s += 0.025
                        else:
                            if since_first <= 21925:
                                s += 0.090
                            else:
                                s += -0.234
                    else:
                        if near_box <= 0:
                            if since_first <= 40144:
                                s += 0.015
                            else:
                                s += -0.233
                        else:
                            if section <= 1169.5:
                                s += 0.009
                            else:
                                s += -0.320
            else:
                s += -0.191
        else:
            s += -0.161
    if against <= 0:
        if near_caption <= 0:
            if length <= 120.5:
                if in_list <= 0:
                    if since_first <= 74.5:
                        s += -0.067
                    else:
                        s += 0.001
                else:
                    s += 0.042
            else:
                if since_first <= 24468:
                    if near_box <= 0:
                        if from_last <= 0:
                            if length <= 1278:
                                if top_count <= 493:
                                    s += 0.081
                                else:
                                    s += -0.211
                            else:
                                s += -0.193
                        else:
                            s += -0.018
                    else:
                        s += -0.131
                else:
                    s += -0.128
        else:
            s += -0.125
    else:
        if span_share <= 0.1417:
            if section <= 3741:
                s += 0.059
            else:
                s += -0.142
        else:
            if from_last <= -10.5:
                s += -0.034
            else:
                if copies <= 6.5:
                    s += -0.116
                else:
                    s += -0.504
    if section <= 3810:
        if alike <= 2.5:
            if lead <= 0:
                if top_count <= 9.5:
                    if span_share <= 0.10485:
                        s += 0.092
                    else:
                        s += -0.053
                else:
                    s += 0.013
            else:
                s += 0.120
        else:
            if longs_before <= 0.80785:
                if copies <= 1.5:
                    if length <= 178.5:
                        s += 0.027
                    else:
                        if in_footer <= 0:
                            s += 0.082
                        else:
                            s += -0.317
                else:
                    if length <= 65.5:
                        s += 0.010
                    else:
                        s += -0.160
            else:
                s += -0.019
    else:
        if branch_share <= 0.47955:
            if top_share <= 0.24697:
                if span_share <= 0.93485:
                    s += -0.097
                else:
                    s += 0.074
            else:
                s += -0.195
        else:
            if top_count <= 117:
                s += 0.083
            else:
                s += -0.160
    if repeated <= 0:
        if share <= 0.75596:
            if section <= 3810:
                if from_headline <= 0:
                    s += -0.087
                else:
                    if noise <= 0:
                        if longs_before <= 0.65403:
                            if near_caption <= 0:
                                if share <= 0.014726:
                                    if from_last_long <= -48.5:
                                        s += 0.047
                                    else:
                                        s += -0.043
                                else:
                                    if in_footer <= 0:
                                        s += 0.061
                                    else:
                                        s += -0.273
                            else:
                                s += -0.121
                        else:
                            if from_last <= 1.5:
                                s += 0.013
                            else:
                                s += -0.053
                    else:
                        s += -0.075
            else:
                if from_headline <= 73.5:
                    s += -0.034
                else:
                    s += -0.136
        else:
            if alike <= 102:
                s += 0.093
            else:
                s += -0.098
    else:
        if from_last <= -25.5:
            s += -0.005
        else:
            s += -0.180
    if in_consent <= 0:
        if share <= 0.77159:
            if section <= 3810:
                if from_headline <= 0:
                    s += -0.075
                else:
                    if near_caption <= 0:
                        if next_share <= 0.056732:
                            if from_last_long <= -30.5:
                                s += 0.033
                            else:
                                if parent_share <= 0.053991:
                                    s += -0.060
                                else:
                                    if copies <= 6.5:
                                        if share <= 0.68371:
                                            s += 0.024
                                        else:
                                            if length <= 96.5:
                                                s += -0.500
                                            else:
                                                s += -0.062
                                    else:
                                        s += -0.321
                        else:
                            if length <= 837.5:
                                if share <= 0.052075:
                                    s += 0.005
                                else:
                                    if from_headline <= 332.5:
                                        s += 0.067
                                    else:
                                        s += -0.107
                            else:
                                s += -0.281
                    else:
                        s += -0.108
            else:
                s += -0.060
        else:
            s += 0.075
    else:
        s += -0.156
    if in_consent <= 0:
        if repeated <= 0:
            if section_running <= 0.96866:
                if top_count <= 7.5:
                    if parent_longs <= 3.5:
                        s += -0.051
                    else:
                        s += 0.002
                else:
                    if top_share <= 0.1135:
                        s += 0.064
                    else:
                        if tag <= 3.5:
                            s += 0.020
                        else:
                            s += -0.067
            else:
                if ending <= 0:
                    if relative_length <= 1.8279:
                        if since_first <= 339.5:
                            s += -0.046
                        else:
                            if span_share <= 0.92569:
                                s += -0.007
                            else:
                                s += 0.058
                    else:
                        s += -0.258
                else:
                    if since_first <= 33597:
                        if top_count <= 573.5:
                            s += 0.064
                        else:
                            s += -0.218
                    else:
                        s += -0.262
        else:
            if relative_length <= 0.12596:
                s += 0.006
            else:
                s += -0.169
    else:
        s += -0.152
    if noise <= 1.5:
        if repeated <= 0:
            if next_share <= 0.056732:
                if container_count <= 8.5:
                    s += 0.059
                else:
                    if from_last <= 4.5:
                        if in_list <= 0:
                            if length <= 116.5:
                                s += -0.052
                            else:
                                if next_share <= 0.00012987:
                                    s += -0.073
                                else:
                                    if longs_before <= 0.91319:
                                        s += 0.052
                                    else:
                                        s += -0.067
                        else:
                            if container_count <= 55.5:
                                s += -0.026
                            else:
                                if length <= 16.5:
                                    s += -0.045
                                else:
                                    s += 0.107
                    else:
                        s += -0.083
            else:
                if near_box <= 0:
                    if container_count <= 646:
                        s += 0.035
                    else:
                        s += -0.144
                else:
                    if span_share <= 0.88529:
                        s += 0.075
                    else:
                        s += -0.180
        else:
            s += -0.098
    else:
        s += -0.117
    if in_comment <= 0:
        if in_consent <= 0:
            if near_caption <= 0:
                if next_share <= 0.056732:
                    if container_count <= 8.5:
                        s += 0.065
                    else:
                        if from_last_long <= 0:
                            if lead <= 0:
                                if from_headline <= 2.5:
                                    s += -0.078
                                else:
                                    if next_share <= 0.040382:
                                        s += 0.010
                                    else:
                                        if span_share <= 0.90347:
                                            if span_share <= 0.853:
                                                s += -0.099
                                            else:
                                                if since_mark <= 5736.5:
                                                    s += -0.143
                                                else:
                                                    s += -0.658
                                        else:
                                            s += 0.023
                            else:
                                s += 0.120
                        else:
                            s += -0.071
                else:
                    if since_first <= 24468:
                        if share <= 0.026458:
                            s += -0.007
                        else:
                            s += 0.046
                    else:
                        s += -0.109
            else:
                s += -0.111
        else:
            s += -0.148
    else:
        s += -0.148
    if in_comment <= 0:
        if in_consent <= 0:
            if near_media <= 0:
                if longs_before <= 0.83139:
                    if ending <= 0:
                        if longs_before <= 0.016575:
                            s += -0.056
                        else:
                            if section <= 1325.5:
                                s += 0.031
                            else:
                                s += -0.033
                    else:
                        if copies <= 1.5:
                            if since_first <= 31508:
                                if relative_length <= 0.54144:
                                    if span_share <= 0.44329:
                                        s += 0.099
                                    else:
                                        s += -0.001
                                else:
                                    if near_box <= 0:
                                        s += 0.082
                                    else:
                                        s += -0.111
                            else:
                                s += -0.237
                        else:
                            s += -0.104
                else:
                    if since_first <= 1637.5:
                        s += 0.106
                    else:
                        s += -0.037
            else:
                if top_share <= 0.38739:
                    s += -0.094
                else:
                    s += 0.066
        else:
            s += -0.145
    else:
        s += -0.144
    if share <= 0.77159:
        if in_comment <= 0:
            if in_list <= 0:
                if section_running <= 0.33359:
                    s += -0.121
                else:
                    if top_count <= 7.5:
                        if relative_length <= 0.32357:
                            s += -0.048
                        else:
                            if since_first <= 2046.5:
                                if from_last_long <= 1.5:
                                    s += -0.001
                                else:
                                    s += 0.141
                            else:
                                s += -0.039
                    else:
                        if top_count <= 573.5:
                            if relative_length <= 1.8279:
                                if since_mark <= 0:
                                    s += -0.049
                                else:
                                    s += 0.027
                            else:
                                if from_headline <= 47.5:
                                    s += 0.039
                                else:
                                    s += -0.261
                        else:
                            s += -0.162
            else:
                if since_mark <= 3225.5:
                    s += 0.008
                else:
                    s += 0.085
        else:
            s += -0.141
    else:
        if from_headline <= 67.5:
            s += 0.089
        else:
            s += -0.054
    if span_share <= 0.90801:
        if from_headline <= 0:
            s += -0.132
        else:
            if span_share <= 0.14998:
                if parent_share <= 0.019632:
                    s += -0.049
                else:
                    s += 0.075
            else:
                if against <= 0:
                    if top_count <= 438.5:
                        if lead <= 0:
                            if top_count <= 7.5:
                                s += -0.029
                            else:
                                if span_share <= 0.853:
                                    if branch_share <= 0.98223:
                                        s += 0.041
                                    else:
                                        s += -0.352
                                else:
                                    s += -0.032
                        else:
                            s += 0.117
                    else:
                        s += -0.168
                else:
                    s += -0.072
    else:
        if in_list <= 0:
            if section_running <= 0.99571:
                s += -0.017
            else:
                if since_first <= 132.5:
                    s += -0.032
                else:
                    if since_first <= 36198:
                        s += 0.071
                    else:
                        s += -0.260
        else:
            s += 0.077
    if span_share <= 0.90801:
        if copies <= 1.5:
            if from_headline <= 0:
                s += -0.107
            else:
                if span_share <= 0.36651:
                    if parent_share <= 0.01176:
                        s += -0.051
                    else:
                        s += 0.061
                else:
                    if top_share <= 0.0051524:
                        s += -0.062
                    else:
                        if container_count <= 543:
                            if relative_length <= 0.60718:
                                if container_count <= 55.5:
                                    if section_running <= 0.95945:
                                        s += -0.085
                                    else:
                                        if span_share <= 0.85072:
                                            s += 0.062
                                        else:
                                            s += -0.074
                                else:
                                    if branch_share <= 0.80235:
                                        s += 0.033
                                    else:
                                        s += -0.224
                            else:
                                s += 0.053
                        else:
                            s += -0.160
        else:
            s += -0.085
    else:
        if relative_length <= 2.2226:
            if section_running <= 0.99571:
                s += 0.005
            else:
                s += 0.051
        else:
            s += -0.170
    if noise <= 1.5:
        if in_comment <= 0:
            if in_footer <= 0:
                if top_count <= 95.5:
                    if near_media <= 0:
                        if top_count <= 9.5:
                            if span_share <= 0.075514:
                                s += 0.076
                            else:
                                if against <= 0:
                                    if top_share <= 0.0011072:
                                        if span_share <= 0.14998:
                                            s += 0.190
                                        else:
                                            s += -0.046
                                    else:
                                        s += 0.023
                                else:
                                    s += -0.062
                        else:
                            s += 0.039
                    else:
                        if since_mark <= 41.5:
                            if parent_share <= 0.019068:
                                s += -0.095
                            else:
                                s += 0.161
                        else:
                            s += -0.092
                else:
                    if length <= 922.5:
                        if top_count <= 96.5:
                            s += -0.260
                        else:
                            s += -0.025
                    else:
                        s += -0.351
            else:
                s += -0.198
        else:
            s += -0.138
    else:
        s += -0.105
    if in_consent <= 0:
        if in_comment <= 0:
            if noise <= 1.5:
                if repeated <= 0:
                    if top_count <= 119.5:
                        if share <= 0.77159:
                            if from_last <= -37.5:
                                s += 0.035
                            else:
                                if next_share <= 0.00012987:
                                    s += -0.047
                                else:
                                    if tag <= 13.5:
                                        if share <= 0.014726:
                                            if container_count <= 55.5:
                                                s += -0.064
                                            else:
                                                s += 0.039
                                        else:
                                            if section <= 3810:
                                                s += 0.033
                                            else:
                                                s += -0.034
                                    else:
                                        s += -0.071
                        else:
                            s += 0.078
                    else:
                        if top_share <= 0.11911:
                            s += 0.133
                        else:
                            s += -0.052
                else:
                    if from_last <= -25.5:
                        s += 0.030
                    else:
                        s += -0.133
            else:
                s += -0.092
        else:
            s += -0.134
    else:
        s += -0.139
    if section <= 3810:
        if longs_before <= 0.83139:
            if from_headline <= 2.5:
                s += -0.038
            else:
                if near_media <= 0:
                    if since_first <= 33597:
                        s += 0.027
                    else:
                        s += -0.185
                else:
                    if top_share <= 0.38739:
                        s += -0.066
                    else:
                        s += 0.089
        else:
            if since_first <= 1637.5:
                s += 0.085
            else:
                if top_share <= 0.0011072:
                    s += -0.096
                else:
                    if section <= 2752:
                        if from_headline <= 59.5:
                            s += -0.060
                        else:
                            s += 0.007
                    else:
                        s += 0.126
    else:
        if from_headline <= 72.5:
            if section <= 3945:
                s += -0.174
            else:
                if against <= 0:
                    s += 0.039
                else:
                    s += -0.109
        else:
            if top_share <= 0.24697:
                s += -0.027
            else:
                s += -0.185
    if in_footer <= 0:
        if near_caption <= 0:
            if longs_before <= 0.62324:
                if relative_length <= 0.32357:
                    if since_first <= 1691.5:
                        s += -0.018
                    else:
                        s += 0.024
                else:
                    if branch_share <= 0.058894:
                        if section_running <= 0.83667:
                            s += -0.073
                        else:
                            if near_media <= 0:
                                if copies <= 1.5:
                                    s += 0.046
                                else:
                                    s += -0.126
                            else:
                                s += -0.144
                    else:
                        if since_first <= 20595:
                            s += 0.071
                        else:
                            s += -0.121
            else:
                if span_share <= 0.92694:
                    if next_share <= 0.21978:
                        if next_share <= 0.21254:
                            s += -0.041
                        else:
                            s += -0.333
                    else:
                        s += 0.008
                else:
                    if section_running <= 0.99943:
                        s += -0.009
                    else:
                        s += 0.070
        else:
            s += -0.092
    else:
        s += -0.189
    if in_footer <= 0:
        if in_consent <= 0:
            if in_comment <= 0:
                if container_count <= 5.5:
                    if section <= 2618:
                        if from_last_long <= 81.5:
                            s += 0.054
                        else:
                            s += 0.211
                    else:
                        s += -0.097
                else:
                    if top_share <= 0.0013322:
                        if section <= 1580.5:
                            if container_count <= 8.5:
                                s += 0.082
                            else:
                                if from_last <= -2.5:
                                    s += -0.038
                                else:
                                    s += -0.135
                        else:
                            s += 0.012
                    else:
                        if container_count <= 646:
                            if near_caption <= 0:
                                if noise <= 0:
                                    if longs_before <= 0.65403:
                                        s += 0.026
                                    else:
                                        s += -0.001
                                else:
                                    s += -0.042
                            else:
                                s += -0.081
                        else:
                            s += -0.094
            else:
                s += -0.131
        else:
            s += -0.135
    else:
        s += -0.179
    if lead <= 0:
        if near_box <= 0:
            if from_headline <= 2.5:
                if since_first <= 339.5:
                    s += -0.063
                else:
                    s += 0.078
            else:
                if parent_share <= 0.9994:
                    if length <= 1278:
                        if noise <= 1.5:
                            if longs_before <= 0.62324:
                                if length <= 236.5:
                                    if parent_share <= 0.022241:
                                        s += -0.022
                                    else:
                                        if parent_longs <= 1.5:
                                            s += 0.060
                                        else:
                                            s += 0.003
                                else:
                                    s += 0.063
                            else:
                                if against <= 0:
                                    s += 0.000
                                else:
                                    if since_first <= 1587.5:
                                        s += 0.050
                                    else:
                                        s += -0.068
                        else:
                            s += -0.090
                    else:
                        s += -0.167
                else:
                    s += 0.094
        else:
            if from_last_long <= -37.5:
                s += 0.050
            else:
                s += -0.141
    else:
        s += 0.086
    if in_footer <= 0:
        if in_consent <= 0:
            if section <= 3810:
                if length <= 234.5:
                    if top_count <= 2.5:
                        s += -0.031
                    else:
                        s += 0.009
                else:
                    if container_count <= 43.5:
                        if longs_before <= 0.80062:
                            s += 0.101
                        else:
                            s += -0.013
                    else:
                        if section <= 398.5:
                            if branch_share <= 0.018194:
                                s += 0.091
                            else:
                                if section_running <= 0.95001:
                                    s += -0.293
                                else:
                                    s += -0.044
                        else:
                            if length <= 837.5:
                                s += 0.022
                            else:
                                s += -0.151
            else:
                if branch_share <= 0.47955:
                    if section <= 4156:
                        s += -0.200
                    else:
                        if container_count <= 8.5:
                            s += -0.161
                        else:
                            s += -0.026
                else:
                    s += 0.031
        else:
            s += -0.133
    else:
        s += -0.173
    if in_comment <= 0:
        if in_list <= 0:
            if section_running <= 0.33359:
                s += -0.114
            else:
                if lead <= 0:
                    if branch_share <= 0.043342:
                        s += -0.021
                    else:
                        if since_first <= 8205.5:
                            if ending <= 0:
                                if tag <= 1.5:
                                    s += -0.069
                                else:
                                    s += 0.016
                            else:
                                if from_last <= 33.5:
                                    if near_box <= 0:
                                        s += 0.058
                                    else:
                                        s += -0.157
                                else:
                                    s += -0.113
                        else:
                            s += -0.039
                else:
                    s += 0.079
        else:
            if alike <= 189.5:
                if since_mark <= 2171.5:
                    if from_last <= -38.5:
                        s += 0.062
                    else:
                        if section_running <= 0.95703:
                            s += -0.086
                        else:
                            s += 0.054
                else:
                    s += 0.071
            else:
                s += -0.213
    else:
        s += -0.128
    if against <= 2.5:
        if parent_longs <= 145:
            if span_share <= 0.97861:
                if noise <= 1.5:
                    if section <= 6373.5:
                        if length <= 234.5:
                            if container_count <= 52.5:
                                if links <= 0.070112:
                                    s += -0.010
                                else:
                                    s += -0.070
                            else:
                                if top_share <= 0.49978:
                                    if top_share <= 0.0035069:
                                        s += -0.053
                                    else:
                                        if length <= 17.5:
                                            s += -0.008
                                        else:
                                            s += 0.055
                                else:
                                    s += -0.028
                        else:
                            if container_count <= 43.5:
                                s += 0.059
                            else:
                                if span_share <= 0.97523:
                                    s += -0.001
                                else:
                                    s += -0.250
                    else:
                        if next_share <= 0.51326:
                            s += -0.110
                        else:
                            s += 0.050
                else:
                    s += -0.084
            else:
                s += 0.046
        else:
            s += -0.132
    else:
        s += -0.098
    if in_comment <= 0:
        if repeated <= 0:
            if near_box <= 0:
                if top_count <= 95.5:
                    if in_list <= 0:
                        if next_share <= 0.00012987:
                            s += -0.053
                        else:
                            if relative_length <= 0.32357:
                                if next_share <= 0.05328:
                                    s += -0.034
                                else:
                                    s += 0.014
                            else:
                                if parent_longs <= 3.5:
                                    if top_share <= 0.27301:
                                        s += 0.024
                                    else:
                                        s += -0.080
                                else:
                                    s += 0.057
                    else:
                        if span_share <= 0.87685:
                            if top_share <= 0.99789:
                                s += 0.017
                            else:
                                s += -0.337
                        else:
                            s += 0.076
                else:
                    s += -0.032
            else:
                if span_share <= 0.88205:
                    s += 0.054
                else:
                    s += -0.123
        else:
            if relative_length <= 0.12596:
                s += 0.025
            else:
                s += -0.125
    else:
        s += -0.126
    if in_footer <= 0:
        if lead <= 0:
            if from_headline <= 2.5:
                if against <= 0:
                    s += -0.021
                else:
                    s += -0.109
            else:
                if container_count <= 8.5:
                    if section <= 3065.5:
                        if tag <= 6.5:
                            if in_comment <= 0:
                                s += 0.102
                            else:
                                s += -0.112
                        else:
                            if parent_longs <= 1.5:
                                s += 0.041
                            else:
                                s += -0.201
                    else:
                        s += -0.151
                else:
                    if top_share <= 0:
                        s += -0.072
                    else:
                        if near_box <= 0:
                            if container_count <= 646:
                                s += 0.012
                            else:
                                s += -0.083
                        else:
                            if container_count <= 118:
                                if span_share <= 0.88529:
                                    s += -0.002
                                else:
                                    s += -0.168
                            else:
                                s += 0.050
        else:
            s += 0.070
    else:
        s += -0.166
    if in_footer <= 0:
        if in_comment <= 0:
            if repeated <= 0:
                if length <= 234.5:
                    if noise <= 0:
                        s += 0.001
                    else:
                        s += -0.049
                else:
                    if relative_length <= 1.8279:
                        if longs_before <= 0.41811:
                            s += 0.070
                        else:
                            if section <= 465.5:
                                if branch_share <= 0.017105:
                                    s += 0.133
                                else:
                                    if branch_share <= 0.079976:
                                        if share <= 0.18094:
                                            s += -0.038
                                        else:
                                            s += -0.274
                                    else:
                                        s += 0.018
                            else:
                                if parent_longs <= 87.5:
                                    s += 0.034
                                else:
                                    s += -0.104
                    else:
                        if from_headline <= 23.5:
                            s += 0.054
                        else:
                            s += -0.130
            else:
                if from_last <= -25.5:
                    s += 0.033
                else:
                    s += -0.112
        else:
            s += -0.122
    else:
        s += -0.158
    if near_caption <= 0:
        if next_share <= 0.21978:
            if container_count <= 99.5:
                if container_count <= 8.5:
                    s += 0.027
                else:
                    if lead <= 0:
                        if top_share <= 0.0011072:
                            s += -0.080
                        else:
                            if length <= 281.5:
                                s += -0.032
                            else:
                                s += 0.043
                    else:
                        if relative_length <= 0.61691:
                            s += 0.140
                        else:
                            s += -0.168
            else:
                if container_count <= 152.5:
                    if tag <= 5.5:
                        s += 0.016
                    else:
                        s += 0.114
                else:
                    if top_share <= 0.14868:
                        s += 0.015
                    else:
                        if section <= 2773.5:
                            s += -0.019
                        else:
                            s += -0.168
        else:
            if parent_longs <= 26.5:
                s += 0.035
            else:
                if from_headline <= 74.5:
                    s += 0.021
                else:
                    s += -0.077
    else:
        s += -0.077
    if since_mark <= 11081:
        if section <= 3810:
            if in_footer <= 0:
                if section <= 3741:
                    if length <= 283.5:
                        if in_list <= 0:
                            if span_share <= 0.23851:
                                s += 0.044
                            else:
                                if against <= 0:
                                    s += -0.012
                                else:
                                    s += -0.070
                        else:
                            s += 0.021
                    else:
                        if parent_share <= 0.062471:
                            if longs_before <= 0.41811:
                                s += 0.054
                            else:
                                s += -0.080
                        else:
                            s += 0.053
                else:
                    s += 0.157
            else:
                s += -0.153
        else:
            if span_share <= 0.6603:
                if alike <= 10.5:
                    s += 0.021
                else:
                    if alike <= 44.5:
                        s += -0.230
                    else:
                        s += 0.000
            else:
                if against <= 0:
                    s += 0.001
                else:
                    s += -0.152
    else:
        s += 0.043
    if in_consent <= 0:
        if in_footer <= 0:
            if in_comment <= 0:
                if since_mark <= 11081:
                    if container_count <= 363.5:
                        if container_count <= 262.5:
                            if container_count <= 238:
                                if span_share <= 0.23851:
                                    s += 0.040
                                else:
                                    if span_share <= 0.49181:
                                        if section <= 2444.5:
                                            if section <= 510.5:
                                                s += -0.117
                                            else:
                                                s += 0.049
                                        else:
                                            s += -0.184
                                    else:
                                        if top_share <= 0:
                                            s += -0.040
                                        else:
                                            s += 0.009
                            else:
                                if container_count <= 240.5:
                                    s += -0.421
                                else:
                                    s += -0.067
                        else:
                            s += 0.064
                    else:
                        s += -0.040
                else:
                    if span_share <= 0.44329:
                        s += 0.163
                    else:
                        s += 0.026
            else:
                s += -0.119
        else:
            s += -0.146
    else:
        s += -0.127
    if in_consent <= 0:
        if since_first <= 40144:
            if span_share <= 0.97861:
                if branch_share <= 0.98223:
                    if lead <= 0:
                        if top_count <= 7.5:
                            if section_running <= 0.94207:
                                if container_count <= 52.5:
                                    if span_share <= 0.14998:
                                        s += 0.020
                                    else:
                                        s += -0.067
                                else:
                                    s += 0.002
                            else:
                                if in_list <= 0:
                                    if container_count <= 16.5:
                                        s += 0.045
                                    else:
                                        if from_headline <= -16.5:
                                            s += 0.148
                                        else:
                                            s += -0.040
                                else:
                                    s += 0.057
                        else:
                            s += 0.008
                    else:
                        if parent_share <= 0.6547:
                            s += 0.100
                        else:
                            s += -0.035
                else:
                    if parent_share <= 0.99356:
                        s += -0.333
                    else:
                        s += 0.029
            else:
                s += 0.039
        else:
            s += -0.117
    else:
        s += -0.125
    if against <= 2.5:
        if length <= 1278:
            if length <= 283.5:
                if since_mark <= 11081:
                    if span_share <= 0.90801:
                        if span_share <= 0.85843:
                            if parent_share <= 0.71156:
                                s += 0.003
                            else:
                                s += -0.062
                        else:
                            if span_share <= 0.86146:
                                s += -0.181
                            else:
                                s += -0.028
                    else:
                        s += 0.010
                else:
                    s += 0.045
            else:
                if from_headline <= 36.5:
                    if next_share <= 0.0028719:
                        if span_share <= 0.7626:
                            s += 0.108
                        else:
                            if share <= 0.73752:
                                if share <= 0.72329:
                                    s += -0.073
                                else:
                                    s += -0.453
                            else:
                                s += 0.097
                    else:
                        s += 0.085
                else:
                    s += -0.006
        else:
            if since_mark <= 483.5:
                s += 0.079
            else:
                s += -0.144
    else:
        s += -0.085
    if in_consent <= 0:
        if in_comment <= 0:
            if since_first <= 47069:
                if in_footer <= 0:
                    if length <= 15.5:
                        if since_first <= 132.5:
                            if alike <= 191.5:
                                s += -0.098
                            else:
                                s += 0.113
                        else:
                            if dominant <= 0:
                                s += 0.013
                            else:
                                if parent_longs <= 10.5:
                                    s += 0.013
                                else:
                                    s += -0.274
                    else:
                        if longs_before <= 0.88942:
                            if tag <= 13.5:
                                s += 0.013
                            else:
                                s += -0.036
                        else:
                            if from_headline <= 17.5:
                                if section_running <= 0.86569:
                                    s += -0.103
                                else:
                                    s += 0.121
                            else:
                                if container_count <= 118:
                                    s += -0.054
                                else:
                                    s += 0.016
                else:
                    s += -0.139
            else:
                s += -0.154
        else:
            s += -0.117
    else:
        s += -0.122
    if repeated <= 0:
        if near_box <= 0:
            if span_share <= 0.92982:
                if from_headline <= 0:
                    s += -0.105
                else:
                    if parent_share <= 0.68654:
                        if parent_share <= 0.57204:
                            if section <= 3810:
                                if container_count <= 8.5:
                                    s += 0.053
                                else:
                                    if top_share <= 0.0031302:
                                        s += -0.047
                                    else:
                                        s += 0.012
                            else:
                                s += -0.055
                        else:
                            s += 0.064
                    else:
                        s += -0.031
            else:
                s += 0.020
        else:
            if span_share <= 0.88205:
                if span_share <= 0.73139:
                    s += -0.067
                else:
                    s += 0.109
            else:
                if container_count <= 55.5:
                    s += -0.182
                else:
                    if span_share <= 0.96656:
                        s += 0.085
                    else:
                        s += -0.106
    else:
        if container_count <= 97.5:
            s += -0.113
        else:
            s += 0.020
    if relative_length <= 8.0748:
        if parent_longs <= 145:
            if share <= 0.77159:
                if length <= 837.5:
                    if span_share <= 0.97861:
                        if branch_share <= 0.9801:
                            if lead <= 0:
                                if container_count <= 55.5:
                                    if top_count <= 29.5:
                                        if container_count <= 11.5:
                                            s += 0.014
                                        else:
                                            if length <= 444.5:
                                                s += -0.045
                                            else:
                                                s += 0.065
                                    else:
                                        s += 0.054
                                else:
                                    if section <= 6373.5:
                                        if section <= 6085:
                                            s += 0.011
                                        else:
                                            s += 0.273
                                    else:
                                        s += -0.093
                            else:
                                s += 0.059
                        else:
                            s += -0.153
                    else:
                        s += 0.038
                else:
                    s += -0.081
            else:
                if relative_length <= 0.086159:
                    s += -0.170
                else:
                    s += 0.070
        else:
            s += -0.105
    else:
        s += -0.103
    if in_consent <= 0:
        if near_media <= 0:
            if top_count <= 92.5:
                if container_count <= 115:
                    if container_count <= 113.5:
                        if copies <= 1.5:
                            if next_share <= 0.22537:
                                s += -0.004
                            else:
                                if alike <= 1.5:
                                    s += -0.022
                                else:
                                    if links <= 0.1252:
                                        s += 0.055
                                    else:
                                        s += -0.041
                        else:
                            s += -0.069
                    else:
                        s += -0.195
                else:
                    if top_share <= 0.0035069:
                        s += -0.049
                    else:
                        if alike <= 146.5:
                            s += 0.051
                        else:
                            s += -0.081
            else:
                s += -0.028
        else:
            if top_share <= 0.41087:
                if against <= 1.5:
                    s += -0.079
                else:
                    s += 0.176
            else:
                if next_share <= 0.034466:
                    s += -0.072
                else:
                    s += 0.171
    else:
        s += -0.119
    if against <= 2.5:
        if relative_length <= 1.8279:
            if length <= 283.5:
                if relative_length <= 1.0469:
                    if in_list <= 0:
                        if span_share <= 0.23851:
                            s += 0.037
                        else:
                            if links <= 0.012573:
                                s += -0.004
                            else:
                                s += -0.042
                    else:
                        if since_mark <= 0:
                            s += 0.157
                        else:
                            if since_mark <= 3225.5:
                                if section <= 2249.5:
                                    s += 0.006
                                else:
                                    if container_count <= 46.5:
                                        if section <= 2752:
                                            s += -0.139
                                        else:
                                            s += 0.151
                                    else:
                                        if span_share <= 0.92694:
                                            s += -0.225
                                        else:
                                            s += 0.082
                            else:
                                s += 0.063
                else:
                    s += -0.128
            else:
                s += 0.026
        else:
            if container_count <= 8.5:
                s += 0.130
            else:
                s += -0.083
    else:
        s += -0.076
    if in_comment <= 0:
        if in_consent <= 0:
            if since_first <= 47069:
                if near_caption <= 0:
                    if repeated <= 0:
                        if length <= 15.5:
                            if since_first <= 132.5:
                                if share <= 0.17006:
                                    s += -0.095
                                else:
                                    s += 0.098
                            else:
                                if share <= 0.59743:
                                    s += 0.011
                                else:
                                    s += -0.153
                        else:
                            if section_running <= 0.99571:
                                s += 0.001
                            else:
                                if share <= 0.66061:
                                    if length <= 1278:
                                        if share <= 0.6504:
                                            s += 0.023
                                        else:
                                            s += -0.341
                                    else:
                                        s += -0.210
                                else:
                                    s += 0.085
                    else:
                        if relative_length <= 0.12596:
                            s += 0.033
                        else:
                            s += -0.108
                else:
                    s += -0.062
            else:
                s += -0.144
        else:
            s += -0.116
    else:
        s += -0.115
    if in_consent <= 0:
        if noise <= 1.5:
            if relative_length <= 8.0748:
                if since_mark <= 394.5:
                    s += -0.010
                else:
                    if parent_share <= 0.9994:
                        if branch_share <= 0.90819:
                            if near_box <= 0:
                                if relative_length <= 0.3154:
                                    if share <= 0.63792:
                                        s += 0.005
                                    else:
                                        if alike <= 13.5:
                                            s += -0.446
                                        else:
                                            s += -0.099
                                else:
                                    if longs_before <= 0.86309:
                                        s += 0.037
                                    else:
                                        s += -0.020
                            else:
                                if container_count <= 118:
                                    s += -0.093
                                else:
                                    s += 0.044
                        else:
                            s += -0.065
                    else:
                        if from_last <= 4.5:
                            s += 0.110
                        else:
                            s += -0.136
            else:
                s += -0.091
        else:
            if container_count <= 102.5:
                s += -0.084
            else:
                s += 0.039
    else:
        s += -0.114
    if since_mark <= 11081:
        if from_last <= 30.5:
            if since_mark <= 7334.5:
                if since_mark <= 3901.5:
                    if length <= 108.5:
                        if tag <= 0:
                            s += -0.041
                        else:
                            s += 0.001
                    else:
                        if since_first <= 2638.5:
                            s += 0.028
                        else:
                            if section_running <= 0.95778:
                                s += -0.054
                            else:
                                s += 0.016
                else:
                    if top_count <= 91.5:
                        if alike <= 7.5:
                            if from_headline <= 57.5:
                                s += -0.012
                            else:
                                s += 0.074
                        else:
                            s += 0.069
                    else:
                        s += -0.031
            else:
                if longs_before <= 0.55698:
                    s += 0.037
                else:
                    s += -0.065
        else:
            if longs_before <= 0.7421:
                s += 0.022
            else:
                if top_count <= 8.5:
                    s += -0.138
                else:
                    s += -0.013
    else:
        s += 0.031
    if since_first <= 47069:
        if since_mark <= 11081:
            if from_last <= 30.5:
                if from_last_long <= 32.5:
                    if length <= 15.5:
                        if longs_before <= 0.71381:
                            s += -0.043
                        else:
                            s += 0.032
                    else:
                        if length <= 41.5:
                            if top_count <= 105.5:
                                s += 0.033
                            else:
                                s += -0.049
                        else:
                            if parent_longs <= 3.5:
                                if span_share <= 0.95517:
                                    s += -0.008
                                else:
                                    s += -0.061
                            else:
                                if length <= 283.5:
                                    s += -0.001
                                else:
                                    if since_first <= 7804.5:
                                        s += 0.076
                                    else:
                                        s += -0.019
                else:
                    s += 0.135
            else:
                if longs_before <= 0.7421:
                    s += 0.019
                else:
                    if section_running <= 0.97478:
                        s += -0.117
                    else:
                        s += 0.009
        else:
            s += 0.032
    else:
        s += -0.138
    if in_footer <= 0:
        if against <= 2.5:
            if from_headline <= 357.5:
                if in_list <= 0:
                    s += -0.002
                else:
                    if since_mark <= 0:
                        s += 0.135
                    else:
                        if since_mark <= 2171.5:
                            if from_last <= -38.5:
                                s += 0.037
                            else:
                                if container_count <= 30.5:
                                    if top_share <= 0.99789:
                                        if links <= 0.48591:
                                            s += 0.086
                                        else:
                                            s += -0.072
                                    else:
                                        s += -0.234
                                else:
                                    if from_headline <= 39.5:
                                        s += -0.139
                                    else:
                                        if parent_share <= 0.095746:
                                            s += -0.074
                                        else:
                                            s += 0.070
                        else:
                            s += 0.049
            else:
                if top_share <= 0.14868:
                    s += 0.015
                else:
                    s += -0.128
        else:
            if section <= 863.5:
                s += -0.011
            else:
                s += -0.167
    else:
        s += -0.137
    if in_comment <= 0:
        if in_footer <= 0:
            if parent_longs <= 145:
                if near_caption <= 0:
                    if in_consent <= 0:
                        if length <= 1278:
                            if length <= 288.5:
                                s += 0.001
                            else:
                                if container_count <= 43.5:
                                    if from_last <= 0:
                                        s += 0.091
                                    else:
                                        s += 0.008
                                else:
                                    if parent_longs <= 4.5:
                                        if container_count <= 63.5:
                                            s += -0.145
                                        else:
                                            s += 0.002
                                    else:
                                        if parent_longs <= 24.5:
                                            s += 0.105
                                        else:
                                            if from_last <= 17.5:
                                                s += 0.008
                                            else:
                                                s += -0.202
                        else:
                            s += -0.069
                    else:
                        s += -0.113
                else:
                    s += -0.057
            else:
                if longs_before <= 0.17209:
                    s += 0.127
                else:
                    s += -0.132
        else:
            s += -0.132
    else:
        s += -0.113
    if in_footer <= 0:
        if section_running <= 0.089737:
            s += -0.052
        else:
            if in_consent <= 0:
                if span_share <= 0.14998:
                    if span_share <= 0.12174:
                        if tag <= 4.5:
                            s += 0.038
                        else:
                            s += -0.062
                    else:
                        s += 0.109
                else:
                    if tag <= 1.5:
                        if from_last <= 21.5:
                            if length <= 108.5:
                                if container_count <= 29.5:
                                    if links <= 0.14528:
                                        s += -0.045
                                    else:
                                        if share <= 0.015412:
                                            s += 0.006
                                        else:
                                            s += -0.384
                                else:
                                    if length <= 3.5:
                                        s += -0.187
                                    else:
                                        s += -0.005
                            else:
                                if tag <= 0:
                                    s += 0.013
                                else:
                                    s += -0.113
                        else:
                            s += -0.093
                    else:
                        s += 0.010
            else:
                s += -0.108
    else:
        s += -0.127
    if lead <= 0:
        if from_headline <= 2.5:
            if since_first <= 339.5:
                if length <= 17.5:
                    s += -0.113
                else:
                    if top_share <= 0.071837:
                        if section <= 56.5:
                            s += 0.167
                        else:
                            s += -0.069
                    else:
                        s += 0.021
            else:
                s += 0.089
        else:
            if from_headline <= 14.5:
                if branch_share <= 0.65673:
                    if share <= 0.70912:
                        if tag <= 8.5:
                            if span_share <= 0.22595:
                                s += 0.112
                            else:
                                if tag <= 0:
                                    s += -0.020
                                else:
                                    s += 0.050
                        else:
                            s += -0.044
                    else:
                        if span_share <= 0.77116:
                            s += -0.195
                        else:
                            s += 0.042
                else:
                    s += 0.083
            else:
                if longs_before <= 0.23101:
                    s += 0.030
                else:
                    s += -0.009
    else:
        s += 0.047
    if against <= 2.5:
        if since_first <= 47069:
            if since_mark <= 11081:
                if repeated <= 0:
                    if parent_share <= 0.038952:
                        if container_count <= 38.5:
                            if top_share <= 0.023852:
                                if since_mark <= 1101.5:
                                    s += -0.040
                                else:
                                    s += 0.053
                            else:
                                s += -0.102
                        else:
                            if since_first <= -642.5:
                                s += -0.079
                            else:
                                s += 0.009
                    else:
                        if since_first <= 6962.5:
                            s += 0.013
                        else:
                            s += -0.019
                else:
                    if container_count <= 85.5:
                        if section <= 282.5:
                            s += 0.028
                        else:
                            s += -0.144
                    else:
                        if length <= 90.5:
                            s += 0.053
                        else:
                            s += -0.106
            else:
                s += 0.029
        else:
            s += -0.130
    else:
        if section <= 863.5:
            s += -0.017
        else:
            s += -0.163
    if in_comment <= 0:
        if noise <= 1.5:
            if relative_length <= 8.0748:
                if span_share <= 0.14998:
                    if branch_share <= 0.036427:
                        if section <= 219.5:
                            s += -0.108
                        else:
                            if section_running <= 0.85113:
                                s += -0.088
                            else:
                                s += 0.056
                    else:
                        if next_share <= 0.059142:
                            s += 0.124
                        else:
                            s += 0.015
                else:
                    if against <= 0:
                        if span_share <= 0.49181:
                            s += -0.032
                        else:
                            s += 0.007
                    else:
                        if length <= 60.5:
                            s += 0.022
                        else:
                            if section <= 5778:
                                if since_first <= -1328.5:
                                    s += 0.070
                                else:
                                    if branch_share <= 0.062241:
                                        s += -0.115
                                    else:
                                        s += -0.007
                            else:
                                s += 0.120
            else:
                s += -0.081
        else:
            s += -0.048
    else:
        s += -0.111
    if in_comment <= 0:
        if in_footer <= 0:
            if near_media <= 0:
                if top_count <= 95.5:
                    s += 0.006
                else:
                    if branch_share <= 0.97541:
                        if top_count <= 96.5:
                            s += -0.170
                        else:
                            if length <= 1044:
                                if span_share <= 0.95821:
                                    if span_share <= 0.95801:
                                        s += -0.010
                                    else:
                                        s += -0.311
                                else:
                                    s += 0.054
                            else:
                                s += -0.206
                    else:
                        if from_last_long <= -117.5:
                            s += 0.078
                        else:
                            s += -0.195
            else:
                if top_share <= 0.08196:
                    if branch_share <= 0.036427:
                        s += -0.059
                    else:
                        s += -0.214
                else:
                    if next_share <= 0.014687:
                        s += -0.093
                    else:
                        if parent_share <= 0.013424:
                            s += -0.067
                        else:
                            s += 0.142
        else:
            s += -0.123
    else:
        s += -0.109
    return s
