"""Weights of the line model. Written by ``python -m tests.train.line_model``; do not edit."""

# ruff: noqa
# fmt: off


def first(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near = row
    s = 0.0
    if in_run <= 0:
        if width <= 158:
            if before12 <= 13.792:
                s += -0.467
            else:
                if prose_before <= 0.79796:
                    if since_more <= 51:
                        s += -0.427
                    else:
                        s += -0.000
                else:
                    s += -0.407
        else:
            if prose_before <= 0.73026:
                s += 0.201
            else:
                s += -0.254
    else:
        if width <= 100:
            if copies <= 1:
                if ends_after <= 0:
                    s += -0.058
                else:
                    if prose_before <= 0.88811:
                        s += 0.273
                    else:
                        s += -0.112
            else:
                s += -0.331
        else:
            if copies <= 1:
                if prose_before <= 0.89863:
                    if caption <= 0:
                        s += 0.410
                    else:
                        s += -0.380
                else:
                    if before3 <= 63.833:
                        s += -0.295
                    else:
                        s += 0.277
            else:
                s += -0.280
    if ends <= 0:
        if before3 <= 65.833:
            if run_share <= 0.4474:
                if place <= 0.097579:
                    s += -0.330
                else:
                    s += 0.009
            else:
                if short_near <= 11:
                    if place <= 0.13889:
                        s += -0.349
                    else:
                        if prose_before <= 0.87331:
                            s += -0.068
                        else:
                            s += -0.328
                else:
                    s += -0.365
        else:
            if prose_before <= 0.87988:
                if copies <= 1:
                    s += 0.158
                else:
                    s += -0.203
            else:
                s += -0.213
    else:
        if from_run_end <= -2:
            if run_share <= 0.55082:
                s += 0.154
            else:
                s += -0.263
        else:
            if after3 <= 51.167:
                if before3 <= 49.167:
                    s += -0.006
                else:
                    s += 0.308
            else:
                if copies <= 1:
                    s += 0.379
                else:
                    s += -0.077
    if prose <= 0:
        if before12 <= 22.625:
            if all_prose <= 267:
                s += -0.054
            else:
                if ends_after <= 0:
                    s += -0.301
                else:
                    s += -0.161
        else:
            if prose_before <= 0.82586:
                if since_more <= 59:
                    s += -0.185
                else:
                    if copies <= 1:
                        if dates_near <= 2:
                            s += 0.199
                        else:
                            s += -0.294
                    else:
                        s += -0.087
            else:
                s += -0.207
    else:
        if prose_before <= 0.89625:
            if copies <= 1:
                if dates_near <= 3:
                    if after3 <= 40.167:
                        if since_prose <= 2:
                            s += 0.288
                        else:
                            s += 0.063
                    else:
                        s += 0.325
                else:
                    s += -0.202
            else:
                s += -0.205
        else:
            if since_prose <= 2:
                s += 0.126
            else:
                s += -0.318
    if in_run <= 0:
        if run_share <= 0.51229:
            if since_more <= 59:
                s += -0.278
            else:
                if prose_before <= 0.025253:
                    s += -0.133
                else:
                    if prose_before <= 0.94808:
                        s += 0.197
                    else:
                        s += -0.256
        else:
            if width_before <= 26:
                s += -0.280
            else:
                if since_more <= 59:
                    s += -0.307
                else:
                    if before12 <= 9.4583:
                        s += -0.199
                    else:
                        if width <= 25:
                            s += -0.187
                        else:
                            s += 0.061
    else:
        if width <= 136:
            if width_before <= 27:
                s += -0.090
            else:
                if ends_after <= 0:
                    s += 0.019
                else:
                    s += 0.197
        else:
            if prose_before <= 0.82586:
                s += 0.284
            else:
                if before12 <= 91.042:
                    s += -0.159
                else:
                    s += 0.195
    if in_run <= 0:
        if shared <= 0.0:
            if all_prose <= 504:
                s += -0.056
            else:
                s += -0.260
        else:
            if ends_after <= 0:
                if prose_before <= 0.037331:
                    s += -0.238
                else:
                    if prose_before <= 0.89625:
                        if dates_near <= 1:
                            s += 0.102
                        else:
                            s += -0.229
                    else:
                        if from_run_start <= 8:
                            s += 0.214
                        else:
                            s += -0.239
            else:
                if copies <= 1:
                    s += 0.125
                else:
                    s += -0.210
    else:
        if ends <= 0:
            if shared <= 0.54598:
                s += -0.083
            else:
                s += 0.093
        else:
            if prose_before <= 0.82217:
                if copies <= 1:
                    s += 0.255
                else:
                    s += -0.053
            else:
                if since_prose <= 2:
                    s += 0.151
                else:
                    s += -0.208
    if in_run <= 0:
        if run_share <= 0.64216:
            if short_near <= 9:
                s += 0.182
            else:
                if run_share <= 0.40372:
                    s += 0.037
                else:
                    s += -0.127
        else:
            if all_prose <= 1079:
                if since_prose <= 4:
                    s += 0.153
                else:
                    s += -0.111
            else:
                if shared <= 0.50163:
                    s += -0.246
                else:
                    s += -0.099
    else:
        if prose <= 0:
            if caption <= 0:
                if shared <= 0.25098:
                    s += -0.101
                else:
                    s += 0.077
            else:
                s += -0.414
        else:
            if until_prose <= 2:
                if all_prose <= 58125:
                    s += 0.238
                else:
                    s += -0.729
            else:
                if since_prose <= 2:
                    s += 0.154
                else:
                    if prose_before <= 0.75919:
                        s += 0.051
                    else:
                        s += -0.235
    if ends <= 0:
        if shared <= 0.14401:
            if run_share <= 0.4474:
                s += -0.044
            else:
                s += -0.217
        else:
            if since_more <= 59:
                s += -0.240
            else:
                if place <= 0.14604:
                    s += -0.176
                else:
                    if place <= 0.86884:
                        if words <= 0:
                            s += -0.358
                        else:
                            if noisy <= 0:
                                s += 0.116
                            else:
                                s += -0.259
                    else:
                        s += -0.139
    else:
        if before3 <= 57.833:
            if place <= 0.76434:
                if width <= 205:
                    if place <= 0.10039:
                        s += -0.156
                    else:
                        s += 0.081
                else:
                    s += 0.198
            else:
                s += -0.182
        else:
            if from_run_start <= 24:
                s += 0.238
            else:
                if dates_near <= 2:
                    s += 0.154
                else:
                    s += -0.374
    if after3 <= 63.167:
        if short_near <= 11:
            if ends_before <= 0:
                if width_before <= 16:
                    s += -0.168
                else:
                    if prose_before <= 0.88811:
                        s += 0.038
                    else:
                        s += -0.123
            else:
                s += 0.116
        else:
            if digits <= 0.0:
                if before12 <= 33.708:
                    s += -0.212
                else:
                    s += -0.083
            else:
                if prose_before <= 0.89625:
                    if width <= 8:
                        s += 0.311
                    else:
                        s += -0.015
                else:
                    s += -0.183
    else:
        if copies <= 1:
            if caption <= 0:
                if dated <= 0:
                    if words <= 19:
                        s += 0.112
                    else:
                        if from_run_start <= 54:
                            s += 0.229
                        else:
                            s += 0.085
                else:
                    s += -0.286
            else:
                s += -0.347
        else:
            s += -0.158
    if width <= 142:
        if width_after <= 30:
            if prose_before <= 0.061956:
                if from_run_end <= -5:
                    s += 0.089
                else:
                    s += -0.232
            else:
                if prose_before <= 0.89625:
                    if until_more <= 31:
                        s += -0.179
                    else:
                        s += 0.047
                else:
                    s += -0.187
        else:
            if copies <= 1:
                if width_before <= 17:
                    s += -0.099
                else:
                    if all_prose <= 1469:
                        s += 0.235
                    else:
                        if prose_before <= 0.94102:
                            s += 0.082
                        else:
                            s += -0.143
            else:
                s += -0.144
    else:
        if dates_near <= 2:
            if copies <= 1:
                if prose_before <= 0.76486:
                    s += 0.192
                else:
                    if before3 <= 97.5:
                        s += -0.061
                    else:
                        s += 0.139
            else:
                s += -0.236
        else:
            s += -0.177
    if ends <= 0:
        if since_more <= 59:
            s += -0.230
        else:
            if prose_before <= 0.061956:
                if from_run_end <= 5:
                    s += 0.032
                else:
                    s += -0.196
            else:
                if prose_before <= 0.89625:
                    if until_more <= 39:
                        s += -0.080
                    else:
                        if copies <= 1:
                            if dates_near <= 1:
                                s += 0.140
                            else:
                                s += -0.129
                        else:
                            s += -0.018
                else:
                    s += -0.086
    else:
        if since_more <= 59:
            if width_before <= 112:
                if width_after <= 154:
                    s += -0.274
                else:
                    s += 0.063
            else:
                s += 0.100
        else:
            if ends_after <= 0:
                if words <= 38:
                    if width_before <= 78:
                        s += -0.068
                    else:
                        s += 0.096
                else:
                    s += 0.147
            else:
                s += 0.176
    if words <= 27:
        if since_more <= 59:
            if after3 <= 105.83:
                s += -0.230
            else:
                s += -0.028
        else:
            if place <= 0.18212:
                if prose_before <= 0.033991:
                    s += -0.181
                else:
                    s += -0.010
            else:
                if place <= 0.89201:
                    if holds <= 0:
                        if noisy <= 0:
                            if caption <= 0:
                                if words <= 0:
                                    s += -0.320
                                else:
                                    if until_more <= 59:
                                        s += 0.005
                                    else:
                                        s += 0.109
                            else:
                                s += -0.282
                        else:
                            s += -0.177
                    else:
                        s += -0.320
                else:
                    if from_run_start <= 24:
                        s += 0.003
                    else:
                        s += -0.188
    else:
        if from_run_start <= 28:
            s += 0.168
        else:
            if since_more <= 43:
                s += -0.252
            else:
                s += 0.048
    if shared <= 0.14401:
        if all_prose <= 1079:
            if place <= 0.21267:
                s += -0.147
            else:
                s += 0.074
        else:
            if run_share <= 0.40372:
                s += 0.053
            else:
                s += -0.170
    else:
        if copies <= 1:
            if dates_near <= 2:
                if holds <= 0:
                    if all_prose <= 53815:
                        if place <= 0.038155:
                            s += -0.143
                        else:
                            if place <= 0.92756:
                                if dated <= 0:
                                    if all_prose <= 2537:
                                        s += 0.214
                                    else:
                                        if commas <= 0:
                                            s += 0.054
                                        else:
                                            s += 0.147
                                else:
                                    s += -0.285
                            else:
                                s += -0.067
                    else:
                        s += -0.647
                else:
                    s += -0.226
            else:
                if all_prose <= 2920:
                    s += 0.052
                else:
                    s += -0.295
        else:
            s += -0.105
    if width_after <= 26:
        if shared <= 0.23562:
            if place <= 0.11526:
                s += -0.237
            else:
                if run_share <= 0.40372:
                    s += 0.018
                else:
                    s += -0.125
        else:
            if prose_before <= 0.012298:
                s += -0.126
            else:
                if from_run_start <= 8:
                    s += 0.087
                else:
                    if prose_before <= 0.95551:
                        if dates_near <= 1:
                            s += 0.032
                        else:
                            s += -0.242
                    else:
                        s += -0.158
    else:
        if ends <= 0:
            if caption <= 0:
                if width_before <= 18:
                    s += -0.081
                else:
                    if noisy <= 0:
                        s += 0.046
                    else:
                        s += -0.195
            else:
                s += -0.269
        else:
            if prose_before <= 0.67736:
                s += 0.151
            else:
                if dates_near <= 3:
                    s += 0.024
                else:
                    s += -0.344
    if short_near <= 12:
        if noisy <= 0:
            if since_more <= 6:
                s += -0.229
            else:
                if place <= 0.030042:
                    s += -0.164
                else:
                    if all_prose <= 38178:
                        if caption <= 0:
                            if ends_after <= 0:
                                if from_run_end <= 37:
                                    if all_prose <= 624:
                                        s += 0.151
                                    else:
                                        s += 0.003
                                else:
                                    s += 0.126
                            else:
                                if run_share <= 0.99076:
                                    s += 0.077
                                else:
                                    s += 0.169
                        else:
                            s += -0.261
                    else:
                        if place <= 0.33511:
                            s += 0.104
                        else:
                            s += -0.440
        else:
            s += -0.197
    else:
        if since_more <= 59:
            s += -0.213
        else:
            if digits <= 0.0:
                if short_near <= 18:
                    s += -0.038
                else:
                    s += -0.153
            else:
                s += 0.046
    if commas <= 1:
        if short_near <= 7:
            if place <= 0.050612:
                s += -0.153
            else:
                if copies <= 1:
                    s += 0.066
                else:
                    s += -0.104
        else:
            if place <= 0.88056:
                if place <= 0.18212:
                    if until_prose <= 22:
                        s += -0.063
                    else:
                        s += -0.216
                else:
                    if dates_near <= 1:
                        if noisy <= 0:
                            if width <= 55:
                                s += 0.048
                            else:
                                s += -0.035
                        else:
                            s += -0.188
                    else:
                        if short_near <= 23:
                            if all_prose <= 1914:
                                s += 0.011
                            else:
                                s += -0.273
                        else:
                            s += 0.572
            else:
                s += -0.163
    else:
        if from_run_start <= 38:
            if copies <= 1:
                s += 0.129
            else:
                s += -0.154
        else:
            s += -0.005
    return s


def headline(row: tuple[float, ...]) -> float:
    width, words, ends, capital, capitals, digits, letters, bullet, noisy, furniture, heads_more, rights, byline, dated, caption, prose, lines_to_body, chars_to_body, shared, shared_rank, to_mark, mark_before, copies_before, copies_after, announced, starts_announced, short_before, short_after, longest_near, at, parted, wider_between, share_of_lead, ends_before, starts_others, holds_next, ruled = row
    s = 0.0
    if shared <= 0.71131:
        if shared <= 0.39643:
            s += -2.198
        else:
            if starts_announced <= 0:
                if lines_to_body <= 0:
                    s += -2.193
                else:
                    if wider_between <= 2:
                        if at <= 31:
                            s += -1.906
                        else:
                            s += -1.585
                    else:
                        s += -2.144
            else:
                s += -1.327
    else:
        if lines_to_body <= 0:
            s += -2.078
        else:
            if lines_to_body <= 12:
                if at <= 7:
                    s += -1.634
                else:
                    if width <= 116:
                        s += -1.259
                    else:
                        s += -2.059
            else:
                if width <= 34:
                    s += -2.078
                else:
                    s += -1.649
    if share_of_lead <= 0.36603:
        if width <= 31:
            s += -0.118
        else:
            if short_before <= 2:
                if announced <= 0.52273:
                    if share_of_lead <= 0.21584:
                        s += -0.067
                    else:
                        s += 0.099
                else:
                    s += 0.224
            else:
                if chars_to_body <= 439:
                    s += 0.319
                else:
                    s += 0.018
    else:
        if chars_to_body <= 15:
            if announced <= 0.81667:
                s += -0.092
            else:
                s += 0.380
        else:
            if words <= 3:
                s += 0.081
            else:
                if short_before <= 0:
                    s += 0.266
                else:
                    if holds_next <= 0:
                        s += 0.498
                    else:
                        s += 0.044
    if shared <= 0.49242:
        if to_mark <= 2:
            if width <= 18:
                s += -0.101
            else:
                s += 0.197
        else:
            s += -0.118
    else:
        if to_mark <= 4:
            if width <= 110:
                if width <= 19:
                    s += 0.012
                else:
                    s += 0.372
            else:
                s += -0.007
        else:
            if starts_announced <= 0:
                if shared_rank <= 0:
                    s += 0.190
                else:
                    if lines_to_body <= 0:
                        s += -0.104
                    else:
                        if longest_near <= 82:
                            s += -0.051
                        else:
                            if short_before <= 2:
                                s += 0.070
                            else:
                                s += 0.283
            else:
                s += 0.361
    if shared <= 0.49242:
        if announced <= 0.94444:
            if width <= 27:
                s += -0.122
            else:
                s += -0.054
        else:
            if at <= 2:
                s += -0.015
            else:
                s += 0.430
    else:
        if words <= 4:
            if longest_near <= 105:
                s += -0.063
            else:
                if short_before <= 0:
                    s += -0.063
                else:
                    s += 0.196
        else:
            if width <= 116:
                if short_before <= 0:
                    if ends_before <= 0:
                        if lines_to_body <= 0:
                            s += -0.064
                        else:
                            s += 0.105
                    else:
                        s += 0.373
                else:
                    s += 0.262
            else:
                s += -0.102
    if share_of_lead <= 0.10819:
        if ruled <= 0:
            if to_mark <= 3:
                if words <= 4:
                    s += -0.067
                else:
                    s += 0.117
            else:
                s += -0.121
        else:
            s += 0.168
    else:
        if ruled <= 0:
            if to_mark <= 5:
                if short_before <= 0:
                    if words <= 13:
                        s += 0.148
                    else:
                        s += -0.067
                else:
                    s += 0.238
            else:
                if shared_rank <= 2:
                    if short_before <= 4:
                        if chars_to_body <= 15:
                            s += -0.091
                        else:
                            s += 0.053
                    else:
                        s += 0.204
                else:
                    s += -0.073
        else:
            s += 0.312
    if shared_rank <= 3:
        if chars_to_body <= 15:
            if ends_before <= 0:
                s += -0.071
            else:
                s += 0.259
        else:
            if words <= 3:
                s += -0.013
            else:
                if short_before <= 0:
                    if share_of_lead <= 0.13715:
                        s += -0.031
                    else:
                        s += 0.137
                else:
                    s += 0.198
    else:
        if to_mark <= 3:
            if width <= 20:
                s += -0.084
            else:
                s += 0.162
        else:
            if starts_announced <= 0:
                if wider_between <= 1:
                    if ends_before <= 0:
                        s += -0.063
                    else:
                        s += 0.236
                else:
                    s += -0.122
            else:
                s += 0.168
    if shared <= 0.37269:
        if starts_announced <= 0:
            if to_mark <= 1:
                s += 0.035
            else:
                s += -0.111
        else:
            if width <= 14:
                s += -0.057
            else:
                s += 0.325
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if width <= 116:
                    s += 0.187
                else:
                    s += -0.050
            else:
                s += -0.084
        else:
            if lines_to_body <= 0:
                s += -0.088
            else:
                if share_of_lead <= 0.39444:
                    if wider_between <= 1:
                        s += 0.036
                    else:
                        s += -0.085
                else:
                    if wider_between <= 2:
                        s += 0.134
                    else:
                        s += 0.006
    if share_of_lead <= 0.10819:
        if width <= 38:
            if to_mark <= 2:
                s += -0.024
            else:
                s += -0.118
        else:
            if to_mark <= 4:
                s += 0.112
            else:
                s += -0.042
    else:
        if to_mark <= 5:
            if width <= 26:
                s += 0.016
            else:
                if width <= 110:
                    if holds_next <= 0:
                        s += 0.181
                    else:
                        s += -0.081
                else:
                    s += -0.033
        else:
            if lines_to_body <= 0:
                s += -0.091
            else:
                if lines_to_body <= 7:
                    s += 0.122
                else:
                    if shared_rank <= 3:
                        s += 0.058
                    else:
                        s += -0.079
    if shared <= 0.37269:
        if starts_announced <= 0:
            if width <= 27:
                s += -0.115
            else:
                s += -0.039
        else:
            if starts_others <= 0:
                s += -0.035
            else:
                s += 0.307
    else:
        if width <= 116:
            if words <= 4:
                if longest_near <= 105:
                    s += -0.058
                else:
                    s += 0.050
            else:
                if at <= 35:
                    if shared_rank <= 1:
                        s += 0.104
                    else:
                        if starts_announced <= 0:
                            s += 0.000
                        else:
                            s += 0.150
                else:
                    if bullet <= 0:
                        s += 0.165
                    else:
                        s += -0.023
        else:
            s += -0.102
    if shared <= 0.37269:
        if width <= 21:
            s += -0.114
        else:
            if to_mark <= 3:
                s += 0.087
            else:
                if starts_announced <= 0:
                    s += -0.077
                else:
                    s += 0.190
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if words <= 3:
                    s += 0.003
                else:
                    s += 0.141
            else:
                s += -0.079
        else:
            if starts_announced <= 0:
                if ends_before <= 0:
                    if ends <= 0:
                        if width <= 39:
                            s += -0.042
                        else:
                            s += 0.058
                    else:
                        s += -0.089
                else:
                    s += 0.213
            else:
                s += 0.164
    if ruled <= 0:
        if to_mark <= 3:
            if shared <= 0.32796:
                s += -0.046
            else:
                if at <= 23:
                    if shared_rank <= 1:
                        s += 0.090
                    else:
                        s += -0.008
                else:
                    s += 0.137
        else:
            if shared_rank <= 3:
                if at <= 48:
                    if shared_rank <= 0:
                        if announced <= 0.73864:
                            s += 0.052
                        else:
                            s += -0.090
                    else:
                        s += -0.059
                else:
                    s += 0.116
            else:
                if wider_between <= 1:
                    if at <= 77:
                        s += -0.085
                    else:
                        s += 0.070
                else:
                    s += -0.117
    else:
        s += 0.187
    if ruled <= 0:
        if shared_rank <= 3:
            if short_before <= 0:
                if ends_before <= 0:
                    if at <= 54:
                        s += -0.064
                    else:
                        s += 0.061
                else:
                    s += 0.168
            else:
                if to_mark <= 5:
                    s += 0.129
                else:
                    if short_before <= 4:
                        s += -0.024
                    else:
                        s += 0.089
        else:
            if to_mark <= 3:
                if width <= 32:
                    s += -0.059
                else:
                    s += 0.068
            else:
                if ends_before <= 0:
                    s += -0.101
                else:
                    s += 0.066
    else:
        if width <= 19:
            s += -0.009
        else:
            s += 0.177
    if wider_between <= 2:
        if short_before <= 1:
            if ends_before <= 0:
                if prose <= 0:
                    if starts_announced <= 0:
                        if shared_rank <= 2:
                            s += 0.021
                        else:
                            s += -0.050
                    else:
                        s += 0.121
                else:
                    s += -0.112
            else:
                s += 0.185
        else:
            if capitals <= 0.94591:
                if dated <= 0:
                    if ends <= 0:
                        s += 0.135
                    else:
                        if capitals <= 0.30116:
                            s += -0.075
                        else:
                            s += 0.129
                else:
                    s += -0.098
            else:
                s += 0.005
    else:
        if shared_rank <= 3:
            s += 0.017
        else:
            s += -0.107
    if share_of_lead <= 0.10819:
        if ruled <= 0:
            if to_mark <= 3:
                if capitals <= 0.8545:
                    s += 0.037
                else:
                    s += -0.083
            else:
                s += -0.106
        else:
            s += 0.076
    else:
        if ruled <= 0:
            if to_mark <= 4:
                if at <= 23:
                    s += 0.038
                else:
                    s += 0.115
            else:
                if mark_before <= 1:
                    s += 0.113
                else:
                    if mark_before <= 29:
                        s += -0.103
                    else:
                        if lines_to_body <= 7:
                            if lines_to_body <= 0:
                                s += -0.055
                            else:
                                s += 0.082
                        else:
                            s += -0.059
        else:
            s += 0.161
    if words <= 3:
        if wider_between <= 1:
            if ruled <= 0:
                s += -0.017
            else:
                s += 0.145
        else:
            s += -0.107
    else:
        if ruled <= 0:
            if ends <= 0:
                if lines_to_body <= 24:
                    if dated <= 0:
                        if announced <= 0.037749:
                            if bullet <= 0:
                                if noisy <= 0:
                                    s += 0.092
                                else:
                                    s += -0.089
                            else:
                                s += -0.086
                        else:
                            s += -0.027
                    else:
                        s += -0.108
                else:
                    s += -0.064
            else:
                if ends <= 1:
                    s += -0.110
                else:
                    s += 0.042
        else:
            s += 0.145
    if shared <= 0.37269:
        if wider_between <= 2:
            if at <= 104:
                if shared <= 0.32796:
                    s += -0.060
                else:
                    s += 0.028
            else:
                s += 0.151
        else:
            if longest_near <= 305:
                s += -0.112
            else:
                s += 0.138
    else:
        if at <= 45:
            if to_mark <= 3:
                s += 0.054
            else:
                if shared_rank <= 0:
                    s += 0.035
                else:
                    if starts_announced <= 0:
                        s += -0.043
                    else:
                        s += 0.075
        else:
            if bullet <= 0:
                if wider_between <= 6:
                    s += 0.108
                else:
                    s += -0.034
            else:
                s += -0.048
    if ruled <= 0:
        if wider_between <= 2:
            if short_before <= 1:
                if at <= 52:
                    s += -0.055
                else:
                    s += 0.043
            else:
                if longest_near <= 94:
                    if to_mark <= 5:
                        s += 0.062
                    else:
                        s += -0.042
                else:
                    if dated <= 0:
                        if mark_before <= 51:
                            if mark_before <= 1:
                                s += 0.130
                            else:
                                s += -0.055
                        else:
                            s += 0.127
                    else:
                        s += -0.095
        else:
            if longest_near <= 97:
                s += -0.101
            else:
                if short_before <= 1:
                    s += -0.069
                else:
                    s += 0.100
    else:
        s += 0.125
    if share_of_lead <= 0.10819:
        if width <= 21:
            s += -0.109
        else:
            if to_mark <= 3:
                s += 0.048
            else:
                s += -0.051
    else:
        if width <= 110:
            if capitals <= 0.98571:
                if chars_to_body <= -128:
                    s += -0.053
                else:
                    if longest_near <= 84:
                        if to_mark <= 3:
                            s += 0.081
                        else:
                            s += 0.002
                    else:
                        if dated <= 0:
                            if capitals <= 0.14143:
                                s += 0.008
                            else:
                                s += 0.117
                        else:
                            s += -0.088
            else:
                if lines_to_body <= 11:
                    s += 0.011
                else:
                    s += -0.081
        else:
            s += -0.092
    if share_of_lead <= 0.10819:
        if wider_between <= 1:
            if at <= 58:
                s += -0.040
            else:
                s += 0.079
        else:
            if words <= 10:
                s += -0.102
            else:
                s += 0.074
    else:
        if ruled <= 0:
            if short_before <= 1:
                if words <= 13:
                    if at <= 82:
                        if to_mark <= 3:
                            s += 0.031
                        else:
                            s += -0.042
                    else:
                        s += 0.090
                else:
                    s += -0.098
            else:
                if capitals <= 0.91107:
                    s += 0.080
                else:
                    if chars_to_body <= 140:
                        s += 0.042
                    else:
                        s += -0.081
        else:
            s += 0.127
    if share_of_lead <= 0.10819:
        if wider_between <= 1:
            if at <= 55:
                s += -0.037
            else:
                s += 0.067
        else:
            if words <= 7:
                s += -0.101
            else:
                s += 0.025
    else:
        if chars_to_body <= 15:
            if shared <= 0.82481:
                s += -0.089
            else:
                if mark_before <= 26:
                    s += -0.054
                else:
                    s += 0.104
        else:
            if longest_near <= 84:
                if share_of_lead <= 0.55903:
                    s += -0.026
                else:
                    s += 0.044
            else:
                if at <= 24:
                    s += 0.040
                else:
                    if caption <= 0:
                        s += 0.115
                    else:
                        s += -0.092
    if ruled <= 0:
        if shared_rank <= 2:
            if shared_rank <= 0:
                if announced <= 0.67949:
                    s += 0.070
                else:
                    s += -0.066
            else:
                if words <= 14:
                    if short_after <= 4:
                        if shared <= 0.5963:
                            s += 0.117
                        else:
                            s += 0.011
                    else:
                        s += -0.086
                else:
                    s += -0.079
        else:
            if capitals <= 0.91107:
                if parted <= 0:
                    s += -0.053
                else:
                    if words <= 17:
                        if dated <= 0:
                            s += 0.050
                        else:
                            s += -0.091
                    else:
                        s += -0.114
            else:
                s += -0.097
    else:
        s += 0.106
    if share_of_lead <= 0.10819:
        if to_mark <= 3:
            s += 0.019
        else:
            if mark_before <= 1:
                s += 0.103
            else:
                if announced <= 0.94444:
                    s += -0.095
                else:
                    s += 0.038
    else:
        if at <= 60:
            if words <= 18:
                if short_before <= 1:
                    if shared_rank <= 2:
                        s += 0.010
                    else:
                        s += -0.048
                else:
                    if longest_near <= 93:
                        if to_mark <= 4:
                            s += 0.059
                        else:
                            s += -0.041
                    else:
                        s += 0.090
            else:
                s += -0.105
        else:
            if bullet <= 0:
                s += 0.091
            else:
                s += -0.045
    if width <= 19:
        if longest_near <= 99:
            s += -0.104
        else:
            if mark_before <= 1:
                s += 0.114
            else:
                s += -0.042
    else:
        if ends_before <= 0:
            if width <= 96:
                if parted <= 0:
                    if width <= 42:
                        s += -0.040
                    else:
                        s += 0.020
                else:
                    if at <= 59:
                        if chars_to_body <= -128:
                            s += -0.057
                        else:
                            if longest_near <= 73:
                                s += 0.014
                            else:
                                s += 0.067
                    else:
                        s += 0.113
            else:
                if ends <= 0:
                    s += -0.023
                else:
                    s += -0.122
        else:
            s += 0.157
    if width <= 19:
        if share_of_lead <= 0.32796:
            s += -0.102
        else:
            s += -0.018
    else:
        if short_before <= 5:
            if width <= 96:
                if parted <= 0:
                    if share_of_lead <= 0.28286:
                        s += -0.068
                    else:
                        if to_mark <= 1:
                            s += 0.086
                        else:
                            s += -0.011
                else:
                    if dated <= 0:
                        if digits <= 0.050157:
                            s += 0.027
                        else:
                            s += 0.132
                    else:
                        s += -0.083
            else:
                s += -0.088
        else:
            if capitals <= 0.94591:
                if holds_next <= 0:
                    s += 0.097
                else:
                    s += -0.048
            else:
                s += -0.013
    if wider_between <= 4:
        if ends_before <= 0:
            if at <= 57:
                if shared_rank <= 1:
                    if shared <= 0.57418:
                        s += 0.111
                    else:
                        s += 0.013
                else:
                    if starts_others <= 0:
                        if to_mark <= 2:
                            s += 0.004
                        else:
                            if parted <= 0:
                                s += -0.079
                            else:
                                s += -0.025
                    else:
                        s += 0.101
            else:
                if shared_rank <= 10:
                    s += 0.082
                else:
                    s += 0.007
        else:
            s += 0.150
    else:
        if shared <= 0.39643:
            s += -0.101
        else:
            if parted <= 0:
                s += -0.065
            else:
                s += 0.039
    if width <= 19:
        if longest_near <= 105:
            s += -0.097
        else:
            s += -0.010
    else:
        if short_before <= 4:
            if ends <= 0:
                if to_mark <= 7:
                    if short_after <= 0:
                        s += 0.069
                    else:
                        s += 0.001
                else:
                    if mark_before <= 1:
                        s += 0.089
                    else:
                        s += -0.027
            else:
                if ends <= 1:
                    s += -0.112
                else:
                    s += 0.011
        else:
            if longest_near <= 107:
                if width <= 42:
                    if to_mark <= 2:
                        s += 0.094
                    else:
                        s += -0.046
                else:
                    s += 0.076
            else:
                s += 0.101
    if ruled <= 0:
        if ends_before <= 0:
            if capitals <= 0.94868:
                if ends <= 0:
                    if bullet <= 0:
                        if noisy <= 0:
                            if at <= 29:
                                if longest_near <= 78:
                                    s += -0.036
                                else:
                                    if letters <= 0.84816:
                                        s += -0.010
                                    else:
                                        s += 0.079
                            else:
                                s += 0.055
                        else:
                            s += -0.106
                    else:
                        s += -0.102
                else:
                    if capitals <= 0.48331:
                        s += -0.108
                    else:
                        s += 0.026
            else:
                if longest_near <= 210:
                    s += -0.097
                else:
                    s += -0.003
        else:
            s += 0.131
    else:
        s += 0.093
    if capitals <= 0.94868:
        if short_before <= 5:
            if ends_before <= 0:
                if ends <= 0:
                    if digits <= 0.16321:
                        if digits <= 0.051503:
                            if longest_near <= 84:
                                s += -0.038
                            else:
                                s += 0.029
                        else:
                            s += 0.078
                    else:
                        s += -0.100
                else:
                    if ends <= 1:
                        s += -0.113
                    else:
                        s += -0.001
            else:
                s += 0.129
        else:
            if lines_to_body <= 26:
                s += 0.075
            else:
                s += -0.036
    else:
        if lines_to_body <= 4:
            s += -0.005
        else:
            if share_of_lead <= 0.64643:
                s += -0.101
            else:
                s += 0.025
    if ruled <= 0:
        if ends_before <= 0:
            if width <= 14:
                s += -0.096
            else:
                if bullet <= 0:
                    if width <= 110:
                        if longest_near <= 84:
                            if digits <= 0.054159:
                                s += -0.043
                            else:
                                if longest_near <= 24:
                                    s += 0.168
                                else:
                                    s += 0.001
                        else:
                            if lines_to_body <= 0:
                                s += -0.055
                            else:
                                if digits <= 0.16036:
                                    if at <= 57:
                                        s += 0.029
                                    else:
                                        s += 0.095
                                else:
                                    s += -0.092
                    else:
                        s += -0.093
                else:
                    s += -0.110
        else:
            s += 0.112
    else:
        s += 0.084
    if ruled <= 0:
        if ends_before <= 0:
            if width <= 14:
                s += -0.093
            else:
                if short_before <= 1:
                    if words <= 13:
                        s += -0.029
                    else:
                        s += -0.091
                else:
                    if longest_near <= 94:
                        if width <= 42:
                            s += -0.056
                        else:
                            if holds_next <= 0:
                                if ends <= 0:
                                    s += 0.066
                                else:
                                    s += -0.058
                            else:
                                s += -0.103
                    else:
                        if width <= 99:
                            s += 0.078
                        else:
                            s += -0.058
        else:
            s += 0.100
    else:
        if width <= 20:
            s += -0.028
        else:
            s += 0.090
    if ruled <= 0:
        if bullet <= 0:
            if noisy <= 0:
                if shared_rank <= 0:
                    if announced <= 0.67949:
                        s += 0.059
                    else:
                        s += -0.061
                else:
                    if parted <= 0:
                        if share_of_lead <= 0.21584:
                            s += -0.067
                        else:
                            s += -0.014
                    else:
                        if short_before <= 0:
                            s += -0.024
                        else:
                            if width <= 96:
                                if wider_between <= 1:
                                    if width <= 26:
                                        s += 0.185
                                    else:
                                        s += 0.059
                                else:
                                    s += -0.007
                            else:
                                s += -0.092
            else:
                s += -0.116
        else:
            s += -0.108
    else:
        s += 0.070
    if to_mark <= 3:
        if short_before <= 0:
            if short_after <= 0:
                s += 0.038
            else:
                s += -0.053
        else:
            s += 0.061
    else:
        if share_of_lead <= 0.1225:
            if shared_rank <= 113:
                s += -0.066
            else:
                s += 0.170
        else:
            if words <= 18:
                if longest_near <= 84:
                    if shared_rank <= 2:
                        s += 0.009
                    else:
                        s += -0.054
                else:
                    if short_before <= 1:
                        if longest_near <= 228:
                            if words <= 9:
                                s += -0.005
                            else:
                                s += 0.107
                        else:
                            s += -0.036
                    else:
                        s += 0.067
            else:
                s += -0.093
    if parted <= 0:
        if to_mark <= 2:
            s += 0.030
        else:
            if starts_others <= 0:
                if wider_between <= 4:
                    if short_before <= 3:
                        s += -0.054
                    else:
                        s += 0.005
                else:
                    s += -0.095
            else:
                s += 0.064
    else:
        if at <= 57:
            if short_before <= 0:
                if digits <= 0.043291:
                    if wider_between <= 0:
                        s += -0.062
                    else:
                        s += 0.006
                else:
                    if digits <= 0.15831:
                        s += 0.090
                    else:
                        s += -0.082
            else:
                if longest_near <= 110:
                    s += -0.009
                else:
                    s += 0.071
        else:
            s += 0.072
    if capitals <= 0.94868:
        if mark_before <= 17:
            if mark_before <= 1:
                if shared <= 0.41043:
                    s += 0.170
                else:
                    s += 0.031
            else:
                s += -0.088
        else:
            if dated <= 0:
                if lines_to_body <= 2:
                    if width <= 93:
                        if letters <= 0.91914:
                            s += 0.104
                        else:
                            s += -0.084
                    else:
                        s += -0.049
                else:
                    if letters <= 0.77797:
                        s += 0.061
                    else:
                        if width <= 39:
                            s += -0.034
                        else:
                            s += 0.016
            else:
                s += -0.099
    else:
        if shared <= 0.23905:
            s += -0.103
        else:
            s += -0.022
    if width <= 14:
        s += -0.072
    else:
        if ends_before <= 0:
            if short_before <= 2:
                if parted <= 0:
                    s += -0.042
                else:
                    if width <= 73:
                        s += 0.019
                    else:
                        s += -0.042
            else:
                if holds_next <= 0:
                    if lines_to_body <= 27:
                        if to_mark <= 2:
                            s += 0.084
                        else:
                            if to_mark <= 58:
                                s += 0.000
                            else:
                                if letters <= 0.70021:
                                    s += -0.074
                                else:
                                    s += 0.087
                    else:
                        if letters <= 0.76021:
                            s += 0.080
                        else:
                            s += -0.075
                else:
                    s += -0.103
        else:
            s += 0.105
    if at <= 59:
        if share_of_lead <= 0.28286:
            if parted <= 0:
                s += -0.066
            else:
                s += -0.008
        else:
            if width <= 76:
                if capitals <= 0.98571:
                    if capitals <= 0.22087:
                        s += -0.026
                    else:
                        if noisy <= 0:
                            if holds_next <= 0:
                                s += 0.049
                            else:
                                s += -0.056
                        else:
                            s += -0.097
                else:
                    s += -0.028
            else:
                if short_before <= 6:
                    s += -0.075
                else:
                    s += 0.039
    else:
        if wider_between <= 8:
            if noisy <= 0:
                s += 0.056
            else:
                s += -0.083
        else:
            s += -0.071
    if ruled <= 0:
        if bullet <= 0:
            if ends_before <= 0:
                if short_before <= 0:
                    s += -0.039
                else:
                    if lines_to_body <= 27:
                        if holds_next <= 0:
                            if width <= 12:
                                s += -0.063
                            else:
                                if announced <= 0.0:
                                    if ends <= 0:
                                        s += 0.052
                                    else:
                                        if capitals <= 0.54006:
                                            s += -0.077
                                        else:
                                            s += 0.062
                                else:
                                    s += -0.040
                        else:
                            s += -0.099
                    else:
                        s += -0.068
            else:
                if at <= 7:
                    s += -0.027
                else:
                    s += 0.135
        else:
            s += -0.103
    else:
        s += 0.062
    if ruled <= 0:
        if to_mark <= 1:
            if noisy <= 0:
                if words <= 12:
                    s += 0.078
                else:
                    s += -0.037
            else:
                s += -0.109
        else:
            if mark_before <= 1:
                s += 0.063
            else:
                if mark_before <= 17:
                    s += -0.092
                else:
                    if longest_near <= 84:
                        if letters <= 0.77797:
                            s += 0.018
                        else:
                            s += -0.055
                    else:
                        if at <= 31:
                            if letters <= 0.88581:
                                s += 0.003
                            else:
                                s += -0.091
                        else:
                            s += 0.063
    else:
        if words <= 5:
            s += 0.006
        else:
            s += 0.089
    if ruled <= 0:
        if to_mark <= 2:
            if short_before <= 0:
                s += -0.013
            else:
                if holds_next <= 0:
                    s += 0.061
                else:
                    s += -0.112
        else:
            if mark_before <= 1:
                s += 0.058
            else:
                if mark_before <= 17:
                    s += -0.089
                else:
                    if longest_near <= 84:
                        if digits <= 0.064665:
                            s += -0.056
                        else:
                            s += 0.052
                    else:
                        if dated <= 0:
                            if at <= 42:
                                if short_before <= 0:
                                    s += -0.052
                                else:
                                    s += 0.034
                            else:
                                s += 0.069
                        else:
                            s += -0.109
    else:
        s += 0.051
    if noisy <= 0:
        if ends_before <= 0:
            if capitals <= 0.94868:
                if ends <= 0:
                    if letters <= 0.60147:
                        s += -0.072
                    else:
                        if caption <= 0:
                            if mark_before <= 1:
                                s += 0.095
                            else:
                                if mark_before <= 15:
                                    s += -0.060
                                else:
                                    s += 0.030
                        else:
                            s += -0.108
                else:
                    if capitals <= 0.24695:
                        s += -0.111
                    else:
                        if ends <= 1:
                            s += -0.042
                        else:
                            if mark_before <= 45:
                                s += -0.063
                            else:
                                s += 0.105
            else:
                s += -0.043
        else:
            s += 0.091
    else:
        s += -0.101
    if at <= 77:
        if starts_others <= 0:
            if to_mark <= 1:
                if words <= 13:
                    s += 0.047
                else:
                    s += -0.061
            else:
                if parted <= 0:
                    s += -0.044
                else:
                    if ruled <= 0:
                        if short_before <= 1:
                            s += -0.028
                        else:
                            s += 0.015
                    else:
                        s += 0.051
        else:
            if starts_others <= 1:
                s += 0.109
            else:
                s += -0.063
    else:
        if chars_to_body <= 157:
            s += 0.070
        else:
            if shared <= 0.88562:
                if capitals <= 0.033616:
                    s += 0.104
                else:
                    s += -0.028
            else:
                s += 0.084
    if at <= 23:
        if parted <= 0:
            s += -0.040
        else:
            if chars_to_body <= 1226:
                s += -0.008
            else:
                s += 0.099
    else:
        if wider_between <= 3:
            if ends_before <= 0:
                if ends <= 0:
                    if width <= 29:
                        s += -0.010
                    else:
                        if caption <= 0:
                            if digits <= 0.13383:
                                s += 0.056
                            else:
                                s += -0.068
                        else:
                            s += -0.089
                else:
                    if ends <= 1:
                        s += -0.083
                    else:
                        s += 0.030
            else:
                s += 0.137
        else:
            if longest_near <= 73:
                s += -0.072
            else:
                s += 0.024
    if share_of_lead <= 0.27682:
        if parted <= 0:
            if width <= 21:
                s += -0.090
            else:
                if short_before <= 8:
                    s += -0.047
                else:
                    s += 0.034
        else:
            s += 0.006
    else:
        if ruled <= 0:
            if announced <= 0.0:
                if chars_to_body <= -175:
                    if short_before <= 0:
                        s += -0.091
                    else:
                        s += 0.058
                else:
                    if caption <= 0:
                        if bullet <= 0:
                            s += 0.039
                        else:
                            s += -0.056
                    else:
                        s += -0.113
            else:
                if to_mark <= 2:
                    s += 0.014
                else:
                    s += -0.069
        else:
            s += 0.065
    if noisy <= 0:
        if ends_before <= 0:
            if shared_rank <= 0:
                if at <= 10:
                    if shared <= 0.71131:
                        s += 0.107
                    else:
                        if to_mark <= 50:
                            s += -0.061
                        else:
                            s += 0.039
                else:
                    s += 0.060
            else:
                if to_mark <= 3:
                    s += 0.017
                else:
                    if longest_near <= 82:
                        if words <= 7:
                            s += -0.074
                        else:
                            s += 0.007
                    else:
                        if words <= 17:
                            if dated <= 0:
                                s += 0.016
                            else:
                                s += -0.097
                        else:
                            s += -0.100
        else:
            s += 0.079
    else:
        s += -0.095
    if at <= 97:
        if shared_rank <= 0:
            s += 0.022
        else:
            if starts_announced <= 0:
                if ends_before <= 0:
                    if width <= 14:
                        s += -0.084
                    else:
                        if holds_next <= 0:
                            if short_before <= 2:
                                if at <= 1:
                                    s += 0.033
                                else:
                                    if copies_before <= 0:
                                        s += -0.054
                                    else:
                                        s += 0.038
                            else:
                                s += 0.012
                        else:
                            if width <= 27:
                                s += 0.078
                            else:
                                s += -0.140
                else:
                    s += 0.053
            else:
                s += 0.056
    else:
        if shared_rank <= 20:
            s += 0.063
        else:
            s += -0.022
    if caption <= 0:
        if capitals <= 0.94868:
            if capital <= 0:
                s += -0.074
            else:
                if width <= 96:
                    if to_mark <= 7:
                        s += 0.038
                    else:
                        if mark_before <= 1:
                            if shared <= 0.71131:
                                s += 0.139
                            else:
                                s += -0.016
                        else:
                            if mark_before <= 57:
                                s += -0.064
                            else:
                                if words <= 7:
                                    s += -0.019
                                else:
                                    s += 0.046
                else:
                    if capitals <= 0.19293:
                        s += -0.114
                    else:
                        s += -0.005
        else:
            if shared <= 0.23905:
                s += -0.092
            else:
                s += -0.010
    else:
        s += -0.124
    if noisy <= 0:
        if holds_next <= 0:
            if to_mark <= 3:
                if mark_before <= 4:
                    s += -0.064
                else:
                    s += 0.036
            else:
                if mark_before <= 1:
                    s += 0.064
                else:
                    if mark_before <= 17:
                        s += -0.068
                    else:
                        if chars_to_body <= 123:
                            if digits <= 0.1222:
                                if chars_to_body <= -336:
                                    s += -0.069
                                else:
                                    s += 0.064
                            else:
                                s += -0.085
                        else:
                            if share_of_lead <= 0.44097:
                                s += -0.047
                            else:
                                s += 0.019
        else:
            if width <= 46:
                s += 0.046
            else:
                s += -0.134
    else:
        s += -0.088
    if at <= 23:
        if digits <= 0.051503:
            if short_before <= 3:
                s += -0.035
            else:
                if chars_to_body <= 82:
                    s += 0.082
                else:
                    s += -0.020
        else:
            if digits <= 0.15831:
                if width <= 73:
                    s += 0.083
                else:
                    s += -0.044
            else:
                s += -0.073
    else:
        if shared_rank <= 5:
            if mark_before <= 15:
                s += -0.012
            else:
                s += 0.053
        else:
            if chars_to_body <= 134:
                if at <= 77:
                    if short_before <= 5:
                        s += -0.050
                    else:
                        s += 0.064
                else:
                    s += 0.080
            else:
                s += -0.035
    if caption <= 0:
        if bullet <= 0:
            if at <= 57:
                if width <= 73:
                    if width <= 56:
                        if words <= 10:
                            if share_of_lead <= 0.28286:
                                if short_after <= 0:
                                    s += 0.008
                                else:
                                    s += -0.065
                            else:
                                s += 0.002
                        else:
                            s += 0.088
                    else:
                        s += 0.046
                else:
                    s += -0.038
            else:
                if wider_between <= 11:
                    if letters <= 0.93258:
                        s += 0.033
                    else:
                        s += 0.140
                else:
                    s += -0.063
        else:
            if ruled <= 0:
                s += -0.093
            else:
                s += 0.100
    else:
        s += -0.118
    if noisy <= 0:
        if parted <= 0:
            if lines_to_body <= 27:
                if short_before <= 8:
                    s += -0.018
                else:
                    if words <= 3:
                        s += -0.024
                    else:
                        s += 0.052
            else:
                s += -0.062
        else:
            if words <= 13:
                if letters <= 0.60147:
                    s += -0.074
                else:
                    if digits <= 0.050901:
                        if letters <= 0.85375:
                            s += -0.002
                        else:
                            s += 0.044
                    else:
                        s += 0.079
            else:
                if wider_between <= 0:
                    if short_before <= 4:
                        s += -0.091
                    else:
                        s += 0.019
                else:
                    s += 0.057
    else:
        s += -0.083
    if starts_others <= 0:
        if width <= 14:
            if share_of_lead <= 0.64643:
                s += -0.084
            else:
                s += 0.038
        else:
            if announced <= 0.0:
                if noisy <= 0:
                    if capitals <= 0.29479:
                        if letters <= 0.86121:
                            s += -0.040
                        else:
                            if width <= 45:
                                s += -0.030
                            else:
                                s += 0.143
                    else:
                        if lines_to_body <= 27:
                            s += 0.034
                        else:
                            s += -0.041
                else:
                    s += -0.084
            else:
                if chars_to_body <= 1226:
                    s += -0.040
                else:
                    s += 0.074
    else:
        if starts_others <= 1:
            s += 0.095
        else:
            s += -0.056
    if caption <= 0:
        if holds_next <= 0:
            if capitals <= 0.94868:
                if ends <= 0:
                    if capital <= 0:
                        s += -0.058
                    else:
                        if capitals <= 0.028175:
                            s += 0.106
                        else:
                            if shared <= 0.92582:
                                if letters <= 0.69261:
                                    s += -0.029
                                else:
                                    s += 0.036
                            else:
                                s += -0.003
                else:
                    if capitals <= 0.24695:
                        s += -0.106
                    else:
                        s += 0.019
            else:
                if shared <= 0.23905:
                    s += -0.085
                else:
                    s += -0.008
        else:
            if wider_between <= 2:
                s += -0.098
            else:
                s += 0.094
    else:
        s += -0.112
    if ends_before <= 0:
        if dated <= 0:
            if digits <= 0.051503:
                if capitals <= 0.94868:
                    if ends <= 0:
                        if at <= 22:
                            s += -0.010
                        else:
                            s += 0.025
                    else:
                        if capitals <= 0.48331:
                            s += -0.088
                        else:
                            s += 0.038
                else:
                    if at <= 212:
                        s += -0.041
                    else:
                        s += 0.083
            else:
                if shared_rank <= 3:
                    s += 0.076
                else:
                    if longest_near <= 24:
                        s += 0.093
                    else:
                        s += -0.035
        else:
            s += -0.090
    else:
        if at <= 20:
            s += -0.003
        else:
            s += 0.111
    if ruled <= 0:
        if bullet <= 0:
            if noisy <= 0:
                if width <= 110:
                    if dated <= 0:
                        if digits <= 0.051503:
                            if lines_to_body <= 46:
                                if short_before <= 8:
                                    if letters <= 0.85459:
                                        s += -0.021
                                    else:
                                        s += 0.021
                                else:
                                    s += 0.038
                            else:
                                s += -0.067
                        else:
                            if width <= 73:
                                s += 0.069
                            else:
                                s += -0.082
                    else:
                        s += -0.078
                else:
                    s += -0.065
            else:
                s += -0.082
        else:
            s += -0.088
    else:
        if words <= 5:
            s += -0.007
        else:
            s += 0.068
    if ends_before <= 0:
        if width <= 12:
            s += -0.069
        else:
            if short_before <= 1:
                if ruled <= 0:
                    s += -0.022
                else:
                    if width <= 54:
                        if at <= 4:
                            if at <= 0:
                                s += 0.051
                            else:
                                s += -0.181
                        else:
                            s += 0.045
                    else:
                        s += 0.087
            else:
                if chars_to_body <= 88:
                    if letters <= 0.85375:
                        if mark_before <= 19:
                            s += -0.056
                        else:
                            if digits <= 0.13079:
                                s += 0.067
                            else:
                                s += -0.076
                    else:
                        s += 0.087
                else:
                    s += 0.000
    else:
        s += 0.058
    if caption <= 0:
        if holds_next <= 0:
            if width <= 56:
                if to_mark <= 1:
                    if short_after <= 0:
                        s += 0.112
                    else:
                        s += -0.004
                else:
                    if shared_rank <= 1:
                        s += 0.015
                    else:
                        if chars_to_body <= 53:
                            if chars_to_body <= 15:
                                s += -0.066
                            else:
                                s += 0.064
                        else:
                            if letters <= 0.79075:
                                s += 0.020
                            else:
                                s += -0.059
            else:
                if words <= 2:
                    s += 0.206
                else:
                    s += 0.017
        else:
            if width <= 46:
                s += 0.043
            else:
                s += -0.124
    else:
        s += -0.106
    if starts_others <= 0:
        if dated <= 0:
            if parted <= 0:
                if share_of_lead <= 0.21584:
                    s += -0.040
                else:
                    if to_mark <= 2:
                        s += 0.031
                    else:
                        s += -0.013
            else:
                if words <= 13:
                    if chars_to_body <= -477:
                        s += -0.062
                    else:
                        s += 0.023
                else:
                    if wider_between <= 0:
                        if short_before <= 4:
                            s += -0.083
                        else:
                            s += 0.020
                    else:
                        s += 0.048
        else:
            s += -0.102
    else:
        if starts_others <= 1:
            s += 0.086
        else:
            if shared <= 0.97917:
                s += 0.036
            else:
                s += -0.129
    if caption <= 0:
        if at <= 104:
            if starts_others <= 0:
                if shared_rank <= 0:
                    if shared <= 0.72318:
                        s += 0.087
                    else:
                        s += 0.007
                else:
                    if shared <= 0.87868:
                        if mark_before <= 1:
                            s += 0.049
                        else:
                            if chars_to_body <= 0:
                                s += -0.091
                            else:
                                if chars_to_body <= 45:
                                    s += 0.067
                                else:
                                    s += -0.017
                    else:
                        s += -0.055
            else:
                if starts_others <= 1:
                    s += 0.082
                else:
                    s += -0.052
        else:
            if wider_between <= 7:
                s += 0.046
            else:
                s += -0.077
    else:
        s += -0.102
    if noisy <= 0:
        if parted <= 0:
            if shared_rank <= 10:
                if short_before <= 4:
                    if capitals <= 0.48331:
                        s += -0.039
                    else:
                        s += 0.003
                else:
                    s += 0.023
            else:
                if capitals <= 0.82086:
                    if to_mark <= 7:
                        s += 0.039
                    else:
                        s += -0.040
                else:
                    s += -0.086
        else:
            if letters <= 0.86847:
                s += 0.003
            else:
                if to_mark <= 47:
                    if to_mark <= 3:
                        s += 0.041
                    else:
                        s += -0.027
                else:
                    if longest_near <= 612:
                        s += 0.100
                    else:
                        s += -0.031
    else:
        s += -0.067
    if holds_next <= 0:
        if width <= 56:
            if words <= 10:
                if to_mark <= 2:
                    if at <= 5:
                        s += -0.035
                    else:
                        s += 0.037
                else:
                    if shared_rank <= 0:
                        s += 0.021
                    else:
                        if shared_rank <= 113:
                            s += -0.035
                        else:
                            s += 0.116
            else:
                s += 0.087
        else:
            if words <= 2:
                s += 0.189
            else:
                if width <= 73:
                    s += 0.040
                else:
                    if at <= 15:
                        s += -0.051
                    else:
                        s += 0.014
    else:
        if width <= 46:
            s += 0.037
        else:
            s += -0.116
    return s


def last(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near, said, said2, said6, said15, from_headline, titled, from_first, from_last, best_near, said_before, said_after = row
    s = 0.0
    if said <= 0.0:
        if said <= -1.4732:
            if said2 <= -2.4428:
                s += -0.338
            else:
                s += -0.288
        else:
            if said <= -0.70866:
                if from_headline <= 3.5:
                    s += -0.270
                else:
                    if from_run_start <= 0:
                        s += -0.077
                    else:
                        s += -0.187
            else:
                if said2 <= -0.56015:
                    s += -0.167
                else:
                    s += -0.065
    else:
        if said <= 1.566:
            if said2 <= 0.1501:
                if dates_near <= 2:
                    s += -0.025
                else:
                    s += -0.226
            else:
                if said <= 0.47823:
                    s += 0.026
                else:
                    if from_headline <= 0.0:
                        s += -0.222
                    else:
                        if holds <= 0:
                            s += 0.125
                        else:
                            s += -0.048
        else:
            if said <= 2.4952:
                s += 0.197
            else:
                s += 0.244
    if said2 <= 0.0:
        if said2 <= -1.4149:
            if said2 <= -2.2972:
                s += -0.249
            else:
                s += -0.196
        else:
            if until_prose <= 2:
                s += -0.164
            else:
                if since_prose <= 3:
                    s += -0.129
                else:
                    s += -0.040
    else:
        if prose <= 0:
            if from_first <= 0.0:
                s += -0.134
            else:
                if said2 <= 2.5247:
                    if caption <= 0:
                        if width <= 16:
                            s += -0.036
                        else:
                            if until_more <= 30:
                                s += 0.000
                            else:
                                if place <= 0.92756:
                                    s += 0.125
                                else:
                                    s += -0.077
                    else:
                        s += -0.217
                else:
                    s += 0.190
        else:
            if said2 <= 1.1653:
                s += 0.120
            else:
                if all_prose <= 61775:
                    s += 0.249
                else:
                    s += -0.084
    if said <= 0.0:
        if said <= -1.6138:
            if said <= -2.505:
                s += -0.226
            else:
                s += -0.187
        else:
            if said15 <= -1.3823:
                s += -0.173
            else:
                if in_run <= 0:
                    if said <= -0.91102:
                        s += -0.072
                    else:
                        if best_near <= 0.22909:
                            s += -0.027
                        else:
                            s += 0.062
                else:
                    s += -0.120
    else:
        if said <= 1.4319:
            if said2 <= 0.54793:
                if in_run <= 0:
                    s += 0.082
                else:
                    if width <= 782:
                        s += -0.028
                    else:
                        s += 0.231
            else:
                if in_run <= 0:
                    s += 0.166
                else:
                    if said <= 0.42405:
                        s += 0.011
                    else:
                        s += 0.110
        else:
            if said <= 2.5517:
                s += 0.188
            else:
                s += 0.230
    if best_near <= 0.52781:
        if best_near <= -1.1521:
            if best_near <= -2.1476:
                s += -0.209
            else:
                s += -0.167
        else:
            if said6 <= -1.1324:
                s += -0.136
            else:
                if in_run <= 0:
                    s += -0.034
                else:
                    s += -0.119
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.153
            else:
                if from_last <= 0.0:
                    s += -0.113
                else:
                    if copies <= 1:
                        if caption <= 0:
                            if noisy <= 0:
                                s += 0.106
                            else:
                                s += -0.126
                        else:
                            s += -0.178
                    else:
                        s += -0.090
        else:
            if best_near <= 1.9155:
                s += 0.077
            else:
                if copies <= 1:
                    if words <= 18:
                        s += 0.158
                    else:
                        s += 0.207
                else:
                    s += -0.054
    if said2 <= -0.049014:
        if said2 <= -1.668:
            if said2 <= -2.5672:
                s += -0.197
            else:
                s += -0.156
        else:
            if from_headline <= 3.5:
                if width <= 120:
                    s += -0.186
                else:
                    s += -0.020
            else:
                if since_more <= 54:
                    s += -0.167
                else:
                    if from_last <= 1.5:
                        s += -0.077
                    else:
                        s += 0.005
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.115
            else:
                if from_last <= 0.0:
                    s += -0.092
                else:
                    if noisy <= 0:
                        if words <= 0:
                            s += -0.237
                        else:
                            if dated <= 0:
                                s += 0.080
                            else:
                                s += -0.200
                    else:
                        s += -0.126
        else:
            if said2 <= 1.5078:
                s += 0.096
            else:
                s += 0.189
    if said <= -0.22898:
        if said <= -1.7447:
            if said <= -2.7884:
                s += -0.189
            else:
                s += -0.153
        else:
            if since_more <= 54:
                s += -0.155
            else:
                if from_headline <= 3.5:
                    s += -0.135
                else:
                    if from_run_start <= 3:
                        s += 0.024
                    else:
                        if from_last <= 36.5:
                            if from_run_end <= -2:
                                s += -0.043
                            else:
                                s += -0.109
                        else:
                            s += 0.019
    else:
        if said <= 1.6831:
            if from_headline <= 0.0:
                s += -0.199
            else:
                if said <= 0.96842:
                    if in_run <= 0:
                        s += 0.073
                    else:
                        if said_after <= 0.40438:
                            s += -0.050
                        else:
                            s += 0.039
                else:
                    s += 0.101
        else:
            if said <= 2.7519:
                s += 0.151
            else:
                s += 0.188
    if said2 <= 0.10284:
        if said2 <= -1.668:
            if said2 <= -2.5174:
                s += -0.177
            else:
                s += -0.129
        else:
            if until_prose <= 2:
                s += -0.104
            else:
                if before3 <= 20.833:
                    s += -0.014
                else:
                    s += -0.083
    else:
        if ends <= 0:
            if copies <= 1:
                if caption <= 0:
                    if dated <= 0:
                        if said_after <= 0.20192:
                            s += -0.006
                        else:
                            if prose_before <= 0.0721:
                                s += -0.005
                            else:
                                s += 0.091
                    else:
                        s += -0.180
                else:
                    s += -0.166
            else:
                s += -0.108
        else:
            if said2 <= 1.6179:
                if titled <= 0.093074:
                    if holds <= 0:
                        s += 0.054
                    else:
                        s += -0.205
                else:
                    s += 0.123
            else:
                s += 0.167
    if said <= 0.23542:
        if said <= -1.6138:
            if said <= -2.505:
                s += -0.169
            else:
                if shared <= 0.49713:
                    s += -0.137
                else:
                    s += -0.085
        else:
            if said15 <= -1.3823:
                s += -0.111
            else:
                if in_run <= 0:
                    if shared <= 0.5603:
                        if holds <= 0:
                            if words <= 0:
                                s += -0.224
                            else:
                                s += -0.001
                        else:
                            s += -0.156
                    else:
                        s += 0.064
                else:
                    s += -0.072
    else:
        if said <= 1.9203:
            if holds <= 0:
                if dates_near <= 4:
                    if said <= 0.96842:
                        s += 0.047
                    else:
                        s += 0.091
                else:
                    s += -0.155
            else:
                s += -0.099
        else:
            if said <= 2.7519:
                s += 0.133
            else:
                s += 0.170
    if said2 <= -0.14613:
        if said2 <= -2.2494:
            s += -0.160
        else:
            if from_headline <= 0.0:
                s += -0.153
            else:
                if from_last <= 15.5:
                    if since_more <= 54:
                        s += -0.152
                    else:
                        s += -0.057
                else:
                    s += 0.011
    else:
        if ends <= 0:
            if caption <= 0:
                if said2 <= 2.1924:
                    if from_headline <= 4.5:
                        if from_last <= 1.5:
                            s += 0.162
                        else:
                            s += -0.101
                    else:
                        if since_prose <= 2:
                            s += -0.022
                        else:
                            s += 0.061
                else:
                    s += 0.078
            else:
                s += -0.157
        else:
            if said2 <= 1.9261:
                if titled <= 0.10819:
                    if holds <= 0:
                        s += 0.046
                    else:
                        s += -0.156
                else:
                    s += 0.106
            else:
                s += 0.153
    if said <= -0.54494:
        if said <= -2.1063:
            if said <= -2.8594:
                s += -0.164
            else:
                s += -0.125
        else:
            if digits <= 0.57519:
                if from_headline <= 0.0:
                    s += -0.146
                else:
                    if since_more <= 54:
                        s += -0.131
                    else:
                        if bullet <= 0:
                            s += -0.050
                        else:
                            s += 0.061
            else:
                if short_near <= 17:
                    s += -0.070
                else:
                    s += 0.241
    else:
        if said <= 1.7598:
            if from_headline <= 0.0:
                s += -0.150
            else:
                if copies <= 1:
                    if from_run_start <= 3:
                        s += 0.087
                    else:
                        if since_more <= 6:
                            s += -0.158
                        else:
                            s += 0.030
                else:
                    s += -0.055
        else:
            if said <= 2.7519:
                s += 0.111
            else:
                s += 0.158
    if said <= -0.70866:
        if said <= -2.2696:
            s += -0.147
        else:
            if digits <= 0.57519:
                if shared <= 0.58412:
                    s += -0.079
                else:
                    s += -0.014
            else:
                if width_before <= 30:
                    s += 0.162
                else:
                    s += -0.130
    else:
        if said <= 1.9203:
            if holds <= 0:
                if dates_near <= 3:
                    if copies <= 1:
                        if since_more <= 6:
                            s += -0.100
                        else:
                            if titled <= 0.12772:
                                if said_after <= 0.15064:
                                    s += 0.002
                                else:
                                    s += 0.057
                            else:
                                s += 0.080
                    else:
                        if width <= 32:
                            s += 0.021
                        else:
                            s += -0.112
                else:
                    s += -0.121
            else:
                s += -0.114
        else:
            if said <= 2.7519:
                s += 0.106
            else:
                s += 0.152
    if said <= -0.91102:
        if said <= -2.505:
            s += -0.147
        else:
            if shared <= 0.49713:
                if said_before <= -1.6008:
                    s += -0.115
                else:
                    s += -0.060
            else:
                if words <= 0:
                    s += -0.190
                else:
                    s += -0.023
    else:
        if said <= 2.1717:
            if said <= 0.96842:
                if in_run <= 0:
                    if all_prose <= 38178:
                        if said2 <= -0.23317:
                            s += -0.003
                        else:
                            if all_prose <= 13712:
                                s += 0.084
                            else:
                                s += -0.003
                    else:
                        s += -0.201
                else:
                    s += -0.028
            else:
                if all_prose <= 58125:
                    s += 0.063
                else:
                    if place <= 0.32872:
                        s += 0.080
                    else:
                        s += -0.441
        else:
            if said <= 2.8436:
                s += 0.108
            else:
                s += 0.148
    if best_near <= 0.16335:
        if said6 <= -2.419:
            s += -0.147
        else:
            if from_headline <= 3.5:
                s += -0.119
            else:
                if prose_before <= 0.40533:
                    s += 0.056
                else:
                    if since_more <= 54:
                        s += -0.146
                    else:
                        if place <= 0.89566:
                            s += -0.013
                        else:
                            s += -0.092
    else:
        if words <= 18:
            if copies <= 1:
                if from_headline <= 3.5:
                    s += -0.070
                else:
                    if width_after <= 23:
                        s += -0.016
                    else:
                        if all_prose <= 1832:
                            s += 0.117
                        else:
                            s += 0.039
            else:
                s += -0.068
        else:
            if best_near <= 2.9514:
                if titled <= 0.15587:
                    if best_near <= 1.6719:
                        s += -0.046
                    else:
                        s += 0.044
                else:
                    s += 0.089
            else:
                s += 0.134
    if said <= -1.1465:
        if said <= -2.7884:
            s += -0.146
        else:
            if shared <= 0.49713:
                s += -0.086
            else:
                if said_after <= -2.6431:
                    s += -0.104
                else:
                    if short_near <= 21:
                        s += -0.033
                    else:
                        if digits <= 0.087039:
                            s += -0.001
                        else:
                            s += 0.223
    else:
        if said <= 2.1717:
            if noisy <= 0:
                if said <= 0.96842:
                    if in_run <= 0:
                        if short_near <= 11:
                            s += 0.055
                        else:
                            if dates_near <= 1:
                                s += 0.007
                            else:
                                if short_near <= 23:
                                    s += -0.162
                                else:
                                    s += 0.231
                    else:
                        s += -0.022
                else:
                    s += 0.050
            else:
                s += -0.121
        else:
            if said <= 2.8436:
                s += 0.093
            else:
                s += 0.139
    if best_near <= -1.1521:
        if said6 <= -2.5864:
            s += -0.144
        else:
            if from_headline <= 3.5:
                s += -0.114
            else:
                if from_last <= 3.5:
                    s += -0.072
                else:
                    s += 0.088
    else:
        if words <= 27:
            if from_headline <= 2.5:
                s += -0.087
            else:
                if copies <= 1:
                    if holds <= 0:
                        if from_last <= 0.0:
                            s += -0.023
                        else:
                            if caption <= 0:
                                if dated <= 0:
                                    s += 0.051
                                else:
                                    s += -0.130
                            else:
                                s += -0.154
                    else:
                        s += -0.127
                else:
                    if from_last <= 14.5:
                        s += -0.117
                    else:
                        s += -0.015
        else:
            if best_near <= 2.7455:
                if titled <= 0.18899:
                    s += -0.016
                else:
                    s += 0.076
            else:
                s += 0.123
    if said <= -1.3409:
        if said2 <= -2.7915:
            s += -0.141
        else:
            if from_headline <= 4.5:
                s += -0.108
            else:
                if from_run_start <= -3:
                    if shared <= 0.55036:
                        s += 0.037
                    else:
                        s += 0.259
                else:
                    if since_more <= 57:
                        s += -0.135
                    else:
                        if since_prose <= 9:
                            s += -0.072
                        else:
                            if from_last <= 58.5:
                                s += -0.008
                            else:
                                s += 0.235
    else:
        if said <= 2.3762:
            if from_headline <= 0.0:
                s += -0.135
            else:
                if from_first <= 3.5:
                    if from_last <= 5.5:
                        s += 0.132
                    else:
                        s += 0.021
                else:
                    if since_more <= 6:
                        s += -0.133
                    else:
                        if from_last <= -26.5:
                            s += -0.115
                        else:
                            s += 0.012
        else:
            s += 0.116
    if said <= 1.3679:
        if said <= -2.3118:
            if said6 <= -3.0536:
                s += -0.150
            else:
                if shared <= 0.72525:
                    s += -0.102
                else:
                    s += 0.025
        else:
            if since_more <= 22:
                s += -0.090
            else:
                if noisy <= 0:
                    if words <= 0:
                        s += -0.193
                    else:
                        if caption <= 0:
                            if shared <= 0.3755:
                                if said2 <= -1.4149:
                                    s += -0.062
                                else:
                                    s += -0.004
                            else:
                                if titled <= 0.82576:
                                    s += 0.028
                                else:
                                    s += -0.077
                        else:
                            s += -0.139
                else:
                    s += -0.100
    else:
        if said <= 2.7519:
            if letters <= 0.71206:
                if width <= 116:
                    s += 0.030
                else:
                    s += -0.250
            else:
                s += 0.059
        else:
            s += 0.122
    if said2 <= -2.2972:
        if shared <= 0.51887:
            s += -0.129
        else:
            s += -0.039
    else:
        if said2 <= 2.1924:
            if from_headline <= 0.0:
                s += -0.094
            else:
                if noisy <= 0:
                    if titled <= 0.18899:
                        if holds <= 0:
                            if dates_near <= 1:
                                if since_more <= 6:
                                    s += -0.118
                                else:
                                    if dated <= 0:
                                        s += 0.014
                                    else:
                                        s += -0.157
                            else:
                                if from_headline <= 17.5:
                                    s += 0.020
                                else:
                                    if short_near <= 23:
                                        s += -0.122
                                    else:
                                        s += 0.269
                        else:
                            s += -0.121
                    else:
                        if from_run_start <= 4:
                            s += 0.085
                        else:
                            s += 0.019
                else:
                    s += -0.104
        else:
            if ends <= 0:
                s += 0.024
            else:
                s += 0.104
    if said6 <= -2.2785:
        if said6 <= -3.0536:
            s += -0.146
        else:
            s += -0.079
    else:
        if commas <= 1:
            if from_headline <= 2.5:
                s += -0.074
            else:
                if from_last <= 0.0:
                    s += -0.033
                else:
                    if until_more <= 54:
                        s += -0.026
                    else:
                        if holds <= 0:
                            if width <= 2:
                                s += -0.124
                            else:
                                if dates_near <= 2:
                                    if width_before <= 17:
                                        s += 0.006
                                    else:
                                        s += 0.052
                                else:
                                    if said15 <= -0.75999:
                                        s += 0.084
                                    else:
                                        s += -0.110
                        else:
                            s += -0.105
        else:
            if best_near <= 3.0097:
                if from_headline <= 31.5:
                    s += 0.066
                else:
                    if said_before <= 0.0:
                        s += -0.058
                    else:
                        s += 0.028
            else:
                s += 0.107
    if said <= 1.566:
        if said <= -2.7884:
            s += -0.124
        else:
            if from_headline <= 0.0:
                s += -0.103
            else:
                if all_prose <= 38178:
                    if from_last <= 31.5:
                        if all_prose <= 1684:
                            s += 0.019
                        else:
                            if holds <= 0:
                                s += -0.031
                            else:
                                s += -0.136
                    else:
                        if said2 <= -2.3425:
                            s += 0.261
                        else:
                            s += 0.023
                else:
                    if prose_before <= 0.3385:
                        s += 0.042
                    else:
                        s += -0.224
    else:
        if said <= 2.8436:
            if all_prose <= 58125:
                if capital <= 0:
                    s += -0.173
                else:
                    s += 0.052
            else:
                s += -0.329
        else:
            if run_share <= 0.68206:
                if run_share <= 0.67778:
                    s += 0.030
                else:
                    s += -0.969
            else:
                s += 0.119
    if said <= -1.6138:
        if said <= -3.0638:
            s += -0.134
        else:
            if shared <= 0.53727:
                s += -0.061
            else:
                s += 0.016
    else:
        if said <= 2.5517:
            if run_share <= 0.99644:
                if bullet <= 0:
                    if in_run <= 0:
                        if said15 <= -1.3823:
                            s += -0.079
                        else:
                            s += 0.014
                    else:
                        if said <= 1.7973:
                            s += -0.050
                        else:
                            s += 0.013
                else:
                    if run_share <= 0.13891:
                        s += -0.226
                    else:
                        s += 0.074
            else:
                if said15 <= -0.55797:
                    s += 0.114
                else:
                    s += 0.016
        else:
            if run_share <= 0.68206:
                if run_share <= 0.67778:
                    s += 0.019
                else:
                    if from_run_start <= 16:
                        s += 0.053
                    else:
                        s += -0.819
            else:
                s += 0.104
    if said <= 1.7598:
        if said2 <= -2.7915:
            s += -0.120
        else:
            if since_more <= 16:
                s += -0.081
            else:
                if shared <= 0.14401:
                    if holds <= 0:
                        s += -0.024
                    else:
                        s += -0.133
                else:
                    if all_prose <= 38178:
                        if in_run <= 0:
                            s += 0.030
                        else:
                            if bullet <= 0:
                                s += -0.015
                            else:
                                s += 0.091
                    else:
                        if prose_before <= 0.3385:
                            s += 0.022
                        else:
                            s += -0.192
    else:
        if said <= 3.0454:
            if ends <= 3:
                if all_prose <= 3132:
                    s += 0.099
                else:
                    if all_prose <= 58125:
                        s += 0.030
                    else:
                        s += -0.241
            else:
                if said2 <= 2.1924:
                    s += -0.617
                else:
                    s += 0.053
        else:
            s += 0.111
    if said <= -2.1063:
        if said6 <= -3.0536:
            s += -0.138
        else:
            if shared <= 0.72281:
                s += -0.066
            else:
                s += 0.055
    else:
        if said <= 2.5517:
            if copies <= 1:
                if all_prose <= 38178:
                    if from_headline <= 0.0:
                        s += -0.094
                    else:
                        if all_prose <= 1832:
                            if width_after <= 2:
                                s += -0.082
                            else:
                                if shared <= 0.043961:
                                    s += 0.024
                                else:
                                    s += 0.090
                        else:
                            if shared <= 0.3755:
                                if run_share <= 0.40986:
                                    s += 0.047
                                else:
                                    s += -0.040
                            else:
                                s += 0.026
                else:
                    s += -0.129
            else:
                s += -0.047
        else:
            if run_share <= 0.68206:
                if run_share <= 0.67778:
                    s += 0.008
                else:
                    s += -0.375
            else:
                s += 0.093
    if said6 <= -2.5354:
        s += -0.106
    else:
        if said <= 2.7519:
            if noisy <= 0:
                if from_headline <= 0.0:
                    s += -0.070
                else:
                    if caption <= 0:
                        if copies <= 1:
                            if dated <= 0:
                                if from_first <= 3.5:
                                    if from_last <= 3.5:
                                        s += 0.129
                                    else:
                                        s += 0.045
                                else:
                                    if dates_near <= 1:
                                        if since_more <= 6:
                                            s += -0.107
                                        else:
                                            if width_after <= 0:
                                                s += -0.104
                                            else:
                                                s += 0.024
                                    else:
                                        s += -0.063
                            else:
                                s += -0.115
                        else:
                            if from_last <= 18.5:
                                s += -0.089
                            else:
                                if best_near <= -1.699:
                                    s += 0.203
                                else:
                                    s += -0.008
                    else:
                        s += -0.133
            else:
                s += -0.090
        else:
            s += 0.086
    if said <= -2.9436:
        s += -0.112
    else:
        if said <= 2.8436:
            if noisy <= 0:
                if all_prose <= 58125:
                    if shared <= 0.23562:
                        if all_prose <= 1721:
                            if width_after <= 0:
                                s += -0.121
                            else:
                                s += 0.021
                        else:
                            if run_share <= 0.40372:
                                if run_share <= 0.39122:
                                    if all_prose <= 5068:
                                        if all_prose <= 3479:
                                            s += 0.064
                                        else:
                                            s += -0.263
                                    else:
                                        if dates_near <= 1:
                                            s += 0.054
                                        else:
                                            s += -0.178
                                else:
                                    s += 0.319
                            else:
                                s += -0.051
                    else:
                        if bylines_near <= 2:
                            s += 0.016
                        else:
                            s += -0.200
                else:
                    s += -0.191
            else:
                s += -0.079
        else:
            if run_share <= 0.68206:
                s += -0.048
            else:
                s += 0.094
    if from_headline <= 0.0:
        s += -0.106
    else:
        if said2 <= 2.6592:
            if said6 <= -3.1563:
                s += -0.138
            else:
                if words <= 0:
                    s += -0.175
                else:
                    if dated <= 0:
                        if from_run_start <= 3:
                            if said6 <= -2.4825:
                                if place <= 0.21267:
                                    if from_headline <= 3.5:
                                        s += 0.120
                                    else:
                                        s += 0.873
                                else:
                                    s += -0.022
                            else:
                                if short_near <= 17:
                                    s += 0.038
                                else:
                                    s += -0.028
                        else:
                            if since_more <= 59:
                                if said6 <= -0.33596:
                                    s += -0.111
                                else:
                                    s += -0.004
                            else:
                                if from_run_end <= -5:
                                    s += 0.029
                                else:
                                    if shared <= 0.28669:
                                        s += -0.048
                                    else:
                                        s += 0.001
                    else:
                        s += -0.097
        else:
            s += 0.064
    if said15 <= -2.7299:
        s += -0.118
    else:
        if said <= 3.0454:
            if caption <= 0:
                if noisy <= 0:
                    if words <= 0:
                        s += -0.172
                    else:
                        if shared <= 0.23562:
                            if all_prose <= 1079:
                                if words <= 4:
                                    s += -0.027
                                else:
                                    s += 0.052
                            else:
                                s += -0.027
                        else:
                            if all_prose <= 38178:
                                if all_prose <= 3204:
                                    if dated <= 0:
                                        s += 0.054
                                    else:
                                        s += -0.125
                                else:
                                    if from_last <= 38.5:
                                        s += -0.006
                                    else:
                                        if all_prose <= 13857:
                                            s += 0.058
                                        else:
                                            s += 0.005
                            else:
                                if prose_before <= 0.34402:
                                    s += 0.059
                                else:
                                    s += -0.159
                else:
                    s += -0.073
            else:
                s += -0.117
        else:
            s += 0.087
    if said <= -3.1572:
        s += -0.119
    else:
        if said <= 3.0454:
            if copies <= 1:
                if said15 <= -1.7715:
                    if capital <= 0:
                        s += 0.136
                    else:
                        s += -0.068
                else:
                    if dated <= 0:
                        if all_prose <= 2984:
                            if width_before <= 18:
                                s += -0.020
                            else:
                                if said15 <= -0.75999:
                                    s += 0.119
                                else:
                                    if said <= 0.16832:
                                        s += 0.009
                                    else:
                                        s += 0.074
                        else:
                            if dates_near <= 1:
                                s += 0.008
                            else:
                                s += -0.075
                    else:
                        s += -0.094
            else:
                if from_last <= 20.5:
                    s += -0.080
                else:
                    if all_prose <= 91:
                        if from_run_start <= -59:
                            s += 0.867
                        else:
                            s += -0.011
                    else:
                        s += -0.008
        else:
            s += 0.081
    if from_headline <= 0.0:
        s += -0.083
    else:
        if said <= 3.0829:
            if place <= 0.94974:
                if from_first <= -4.5:
                    s += 0.102
                else:
                    if words <= 0:
                        s += -0.167
                    else:
                        if ends <= 3:
                            if ends <= 2:
                                if from_headline <= 4.5:
                                    if said <= 0.23542:
                                        s += -0.083
                                    else:
                                        s += 0.031
                                else:
                                    if from_first <= 3.5:
                                        s += 0.057
                                    else:
                                        if dates_near <= 1:
                                            if bylines_near <= 0:
                                                s += 0.011
                                            else:
                                                if run_share <= 0.73159:
                                                    s += -0.119
                                                else:
                                                    s += -0.008
                                        else:
                                            if short_near <= 23:
                                                s += -0.054
                                            else:
                                                s += 0.241
                            else:
                                s += 0.117
                        else:
                            s += -0.108
            else:
                s += -0.067
        else:
            s += 0.078
    if from_headline <= 0.0:
        if all_prose <= 267:
            s += 0.163
        else:
            s += -0.107
    else:
        if said <= 2.4952:
            if place <= 0.98007:
                if since_more <= 59:
                    if said15 <= -1.1407:
                        s += -0.113
                    else:
                        s += -0.010
                else:
                    if after12 <= 126.88:
                        if copies <= 51:
                            if from_last <= 14.5:
                                if copies <= 1:
                                    s += 0.009
                                else:
                                    s += -0.062
                            else:
                                if said <= -2.0034:
                                    s += 0.160
                                else:
                                    if all_prose <= 31217:
                                        s += 0.032
                                    else:
                                        s += -0.111
                        else:
                            s += -0.207
                    else:
                        s += -0.033
            else:
                s += -0.104
        else:
            if from_first <= 16.5:
                s += 0.085
            else:
                if shared <= 0.31297:
                    s += -0.264
                else:
                    s += 0.018
    if said6 <= -3.1563:
        s += -0.128
    else:
        if commas <= 1:
            if from_headline <= 4.5:
                if ends <= 0:
                    if place <= 0.69545:
                        s += -0.069
                    else:
                        s += 0.182
                else:
                    s += 0.019
            else:
                if since_more <= 58:
                    if from_headline <= 24.5:
                        s += 0.012
                    else:
                        s += -0.097
                else:
                    if before12 <= 6.375:
                        s += 0.043
                    else:
                        if bullet <= 0:
                            if all_prose <= 2077:
                                s += 0.026
                            else:
                                if shared <= 0.51317:
                                    if dates_near <= 0:
                                        s += -0.020
                                    else:
                                        s += -0.084
                                else:
                                    s += 0.006
                        else:
                            s += 0.057
        else:
            if shared <= 0.84029:
                if from_first <= 53.5:
                    s += 0.055
                else:
                    s += -0.005
            else:
                s += -0.066
    if said6 <= -3.1788:
        s += -0.127
    else:
        if holds <= 0:
            if commas <= 0:
                if width <= 58:
                    if shared <= 0.65933:
                        if place <= 0.26182:
                            s += -0.047
                        else:
                            if width <= 1:
                                s += -0.111
                            else:
                                if place <= 0.98183:
                                    s += 0.012
                                else:
                                    s += -0.096
                    else:
                        s += 0.034
                else:
                    if width_before <= 18:
                        s += -0.079
                    else:
                        if after12 <= 117.54:
                            s += -0.005
                        else:
                            s += -0.067
            else:
                if copies <= 1:
                    if titled <= 0.18899:
                        s += 0.012
                    else:
                        if shared <= 0.82989:
                            s += 0.065
                        else:
                            s += -0.043
                else:
                    if width <= 29:
                        s += 0.135
                    else:
                        s += -0.082
        else:
            s += -0.081
    if said2 <= -3.2653:
        s += -0.125
    else:
        if titled <= 0.18899:
            if from_headline <= 4.5:
                s += -0.050
            else:
                if since_prose <= 40:
                    if from_last <= -27.5:
                        s += -0.091
                    else:
                        if said_after <= 0.40438:
                            if digits <= 0.010846:
                                s += -0.026
                            else:
                                s += 0.022
                        else:
                            if before12 <= 245.54:
                                if after12 <= 59.458:
                                    s += 0.061
                                else:
                                    if letters <= 0.77146:
                                        s += -0.052
                                    else:
                                        s += 0.021
                            else:
                                s += -0.075
                else:
                    if said_before <= -0.74994:
                        s += 0.075
                    else:
                        s += -0.059
        else:
            if titled <= 0.86607:
                if from_headline <= 25.5:
                    if caption <= 0:
                        s += 0.065
                    else:
                        s += -0.164
                else:
                    s += 0.008
            else:
                s += -0.040
    if said2 <= -3.3372:
        s += -0.134
    else:
        if holds <= 0:
            if caption <= 0:
                if all_prose <= 3204:
                    if words <= 27:
                        s += 0.011
                    else:
                        if width_after <= 2:
                            s += -0.133
                        else:
                            s += 0.096
                else:
                    if all_prose <= 4204:
                        if said_after <= 1.9485:
                            s += -0.086
                        else:
                            s += 0.020
                    else:
                        if from_headline <= -13.5:
                            s += -0.110
                        else:
                            if since_more <= 22:
                                s += -0.057
                            else:
                                if all_prose <= 53815:
                                    if copies <= 51:
                                        if dates_near <= 1:
                                            s += 0.016
                                        else:
                                            s += -0.041
                                    else:
                                        s += -0.199
                                else:
                                    if place <= 0.32872:
                                        s += 0.092
                                    else:
                                        s += -0.226
            else:
                s += -0.097
        else:
            s += -0.071
    if said2 <= -3.3372:
        s += -0.132
    else:
        if shared <= 0.23562:
            if width_after <= 0:
                s += -0.126
            else:
                if all_prose <= 3204:
                    if words <= 27:
                        if from_headline <= 5.5:
                            s += -0.047
                        else:
                            if from_first <= 2.5:
                                s += 0.115
                            else:
                                s += -0.001
                    else:
                        if from_headline <= 33.5:
                            s += 0.093
                        else:
                            s += -0.136
                else:
                    if all_prose <= 5068:
                        s += -0.091
                    else:
                        if from_first <= 12.5:
                            s += -0.091
                        else:
                            if dates_near <= 1:
                                s += 0.021
                            else:
                                s += -0.127
        else:
            if words <= 0:
                s += -0.160
            else:
                if all_prose <= 3204:
                    if titled <= 0.84524:
                        s += 0.050
                    else:
                        s += -0.064
                else:
                    s += 0.004
    if said15 <= -2.7739:
        if since_more <= 2:
            if bylines_near <= 0:
                s += -0.067
            else:
                s += 0.945
        else:
            s += -0.098
    else:
        if since_more <= 6:
            s += -0.079
        else:
            if words <= 48:
                if from_run_start <= 56:
                    s += -0.007
                else:
                    if all_prose <= 8234:
                        if all_prose <= 1428:
                            s += -0.068
                        else:
                            if short_near <= 1:
                                s += -0.265
                            else:
                                s += 0.118
                    else:
                        if run_share <= 0.21939:
                            s += -0.180
                        else:
                            s += 0.004
            else:
                if letters <= 0.75725:
                    if said15 <= 1.1381:
                        s += 0.018
                    else:
                        s += -0.263
                else:
                    if prose_before <= 0.39402:
                        s += 0.091
                    else:
                        if all_prose <= 47265:
                            s += 0.024
                        else:
                            s += -0.205
    if said2 <= -3.3526:
        s += -0.131
    else:
        if noisy <= 0:
            if caption <= 0:
                if ends_before <= 3:
                    if ends_before <= 2:
                        if place <= 0.60432:
                            if words <= 38:
                                if ends <= 2:
                                    if before12 <= 236.54:
                                        s += 0.005
                                    else:
                                        s += -0.100
                                else:
                                    s += 0.098
                            else:
                                s += 0.054
                        else:
                            if all_prose <= 47265:
                                if width_after <= 0:
                                    s += -0.084
                                else:
                                    if all_prose <= 8113:
                                        s += 0.007
                                    else:
                                        s += -0.025
                            else:
                                s += -0.209
                    else:
                        if commas <= 6:
                            s += 0.082
                        else:
                            if capital <= 0:
                                s += -0.403
                            else:
                                s += 0.082
                else:
                    s += -0.125
            else:
                s += -0.102
        else:
            s += -0.059
    if from_headline <= 0.0:
        s += -0.061
    else:
        if holds <= 0:
            if words <= 0:
                s += -0.157
            else:
                if place <= 0.60432:
                    if until_more <= 32:
                        s += -0.029
                    else:
                        if run_share <= 0.2805:
                            if run_share <= 0.26635:
                                s += -0.011
                            else:
                                s += -0.211
                        else:
                            if caption <= 0:
                                if said6 <= -2.4415:
                                    if place <= 0.20377:
                                        s += 0.295
                                    else:
                                        s += -0.019
                                else:
                                    s += 0.027
                            else:
                                s += -0.120
                else:
                    if from_run_end <= 4:
                        if short_near <= 3:
                            s += 0.072
                        else:
                            if since_prose <= 59:
                                s += -0.006
                            else:
                                s += 0.067
                    else:
                        if said_after <= 0.97841:
                            s += -0.064
                        else:
                            s += -0.003
        else:
            s += -0.060
    if said6 <= -3.3254:
        s += -0.131
    else:
        if shared <= 0.23562:
            s += -0.014
        else:
            if all_prose <= 31217:
                if width <= 288:
                    if since_prose <= 11:
                        if ends <= 2:
                            s += -0.006
                        else:
                            if ends <= 3:
                                s += 0.116
                            else:
                                s += -0.088
                    else:
                        if all_prose <= 26528:
                            s += 0.026
                        else:
                            s += 0.193
                else:
                    if digits <= 0.03231:
                        if capital <= 0:
                            s += -0.205
                        else:
                            s += 0.056
                    else:
                        s += -0.129
            else:
                if all_prose <= 33567:
                    s += -0.259
                else:
                    if all_prose <= 38178:
                        s += 0.130
                    else:
                        if all_prose <= 38265:
                            s += -0.330
                        else:
                            if place <= 0.32872:
                                s += 0.080
                            else:
                                s += -0.084
    if said2 <= -3.3765:
        s += -0.131
    else:
        if closes <= 0:
            if holds <= 0:
                if ends_after <= 3:
                    if ends_after <= 2:
                        if words <= 0:
                            s += -0.153
                        else:
                            if said2 <= 2.785:
                                if after12 <= 142.46:
                                    if since_more <= 11:
                                        s += -0.047
                                    else:
                                        s += 0.006
                                else:
                                    if width <= 468:
                                        if ends_after <= 0:
                                            s += -0.064
                                        else:
                                            s += -0.008
                                    else:
                                        s += 0.048
                            else:
                                if words <= 205:
                                    s += 0.040
                                else:
                                    if best_near <= 3.465:
                                        if width_before <= 76:
                                            s += 0.045
                                        else:
                                            s += -0.777
                                    else:
                                        s += 0.066
                    else:
                        s += 0.061
                else:
                    s += -0.101
            else:
                s += -0.052
        else:
            s += -0.155
    if copies <= 1:
        if dated <= 0:
            if all_prose <= 3204:
                if width_after <= 144:
                    if all_prose <= 3132:
                        if digits <= 0.1366:
                            if words <= 3:
                                s += -0.041
                            else:
                                s += 0.018
                        else:
                            s += 0.093
                    else:
                        if since_more <= 2:
                            s += 0.937
                        else:
                            s += 0.084
                else:
                    s += 0.074
            else:
                if shared <= 0.4589:
                    s += -0.022
                else:
                    s += 0.012
        else:
            s += -0.079
    else:
        if digits <= 0.080146:
            if all_prose <= 5171:
                s += -0.080
            else:
                if place <= 0.13521:
                    if shared <= 0.59861:
                        s += -0.030
                    else:
                        s += 0.143
                else:
                    if words <= 6:
                        s += 0.002
                    else:
                        s += -0.098
        else:
            s += 0.059
    if said2 <= -3.3765:
        s += -0.128
    else:
        if place <= 0.98355:
            if ends <= 3:
                if ends <= 2:
                    if copies <= 1:
                        if from_run_end <= 3:
                            if from_first <= 3.5:
                                if said2 <= -0.31903:
                                    s += -0.024
                                else:
                                    s += 0.107
                            else:
                                s += 0.010
                        else:
                            if prose_before <= 0.64479:
                                s += 0.005
                            else:
                                if from_run_start <= 34:
                                    s += -0.080
                                else:
                                    s += -0.010
                    else:
                        if width <= 58:
                            if said2 <= -1.9614:
                                if width_before <= 4:
                                    s += 0.247
                                else:
                                    if words <= 3:
                                        s += -0.030
                                    else:
                                        s += 0.101
                            else:
                                s += -0.022
                        else:
                            s += -0.085
                else:
                    s += 0.093
            else:
                s += -0.086
        else:
            s += -0.090
    if from_headline <= 4.5:
        if from_last <= 3.5:
            s += 0.063
        else:
            s += -0.037
    else:
        if from_last <= 0.0:
            s += -0.015
        else:
            if best_near <= -0.80078:
                if said <= -2.2443:
                    s += 0.182
                else:
                    if from_run_start <= 59:
                        s += 0.013
                    else:
                        s += 0.175
            else:
                if all_prose <= 13857:
                    if from_run_start <= 45:
                        if all_prose <= 2984:
                            s += 0.037
                        else:
                            if all_prose <= 5499:
                                s += -0.039
                            else:
                                s += 0.016
                    else:
                        s += 0.055
                else:
                    if said15 <= 0.46633:
                        s += -0.077
                    else:
                        if said <= 3.4422:
                            if letters <= 0.72745:
                                if width <= 114:
                                    s += -0.017
                                else:
                                    s += -0.270
                            else:
                                s += 0.014
                        else:
                            s += -0.331
    if from_headline <= -19.5:
        if all_prose <= 91:
            s += 0.358
        else:
            s += -0.109
    else:
        if from_last <= -12.5:
            if before12 <= 6.125:
                if since_more <= 2:
                    if until_more <= 2:
                        s += 0.817
                    else:
                        s += -0.050
                else:
                    if all_prose <= 26528:
                        if letters <= 0.72745:
                            s += 0.075
                        else:
                            s += -0.047
                    else:
                        s += 0.393
            else:
                s += -0.086
        else:
            if since_more <= 2:
                s += -0.113
            else:
                if from_run_end <= -6:
                    if prose_before <= 0.75919:
                        s += 0.002
                    else:
                        s += 0.068
                else:
                    if place <= 0.60432:
                        if words <= 42:
                            if until_more <= 32:
                                s += -0.041
                            else:
                                s += 0.010
                        else:
                            s += 0.044
                    else:
                        s += -0.014
    if width_before <= 18:
        if capital <= 0:
            if best_near <= 0.0:
                s += 0.106
            else:
                s += -0.036
        else:
            if all_prose <= 5120:
                s += -0.047
            else:
                s += -0.004
    else:
        if said15 <= -1.8509:
            if shared <= 0.79516:
                s += -0.072
            else:
                s += 0.097
        else:
            if all_prose <= 13857:
                if copies <= 1:
                    if ends_after <= 0:
                        if said15 <= 0.67811:
                            s += 0.025
                        else:
                            if from_run_end <= 39:
                                s += -0.027
                            else:
                                s += 0.070
                    else:
                        s += 0.038
                else:
                    if bullet <= 0:
                        s += -0.041
                    else:
                        s += 0.119
            else:
                if best_near <= 3.5033:
                    if capital <= 0:
                        s += -0.139
                    else:
                        s += -0.004
                else:
                    s += -0.207
    if noisy <= 0:
        if caption <= 0:
            if ends_before <= 3:
                if ends_before <= 2:
                    if width_after <= 0:
                        s += -0.073
                    else:
                        if all_prose <= 58125:
                            if from_headline <= -19.5:
                                if all_prose <= 91:
                                    s += 0.256
                                else:
                                    s += -0.102
                            else:
                                if width <= 2:
                                    s += -0.085
                                else:
                                    if width <= 5:
                                        s += 0.068
                                    else:
                                        if dates_near <= 4:
                                            s += 0.005
                                        else:
                                            s += -0.059
                        else:
                            s += -0.122
                else:
                    if width <= 130:
                        s += 0.099
                    else:
                        s += -0.035
            else:
                s += -0.106
        else:
            if from_last <= 2.5:
                s += 0.095
            else:
                s += -0.122
    else:
        if width <= 42:
            s += -0.096
        else:
            s += 0.001
    if commas <= 1:
        if width <= 58:
            if dated <= 0:
                if digits <= 0.02274:
                    if after12 <= 17.458:
                        if width <= 26:
                            s += -0.036
                        else:
                            s += 0.006
                    else:
                        s += 0.013
                else:
                    if best_near <= -0.56852:
                        s += 0.080
                    else:
                        s += 0.011
            else:
                if width <= 9:
                    s += 0.166
                else:
                    s += -0.094
        else:
            if words <= 17:
                s += -0.040
            else:
                if after3 <= 309.17:
                    if shared <= 0.079683:
                        s += -0.090
                    else:
                        if run_share <= 0.68206:
                            s += -0.034
                        else:
                            s += 0.032
                else:
                    s += -0.143
    else:
        if copies <= 1:
            s += 0.021
        else:
            if place <= 0.37738:
                s += 0.030
            else:
                s += -0.132
    if closes <= 0:
        if words <= 0:
            s += -0.149
        else:
            if shared <= 0.36219:
                if said15 <= -2.3667:
                    s += -0.074
                else:
                    if from_run_end <= -3:
                        s += 0.016
                    else:
                        if said <= 3.3567:
                            if from_run_start <= 3:
                                if short_near <= 18:
                                    if after12 <= 84.292:
                                        if said <= 0.82727:
                                            s += 0.012
                                        else:
                                            s += 0.082
                                    else:
                                        s += -0.034
                                else:
                                    s += -0.075
                            else:
                                if from_run_end <= 22:
                                    s += -0.050
                                else:
                                    s += 0.015
                        else:
                            s += 0.119
            else:
                if ends <= 2:
                    if said <= -2.0846:
                        if all_prose <= 15559:
                            s += 0.025
                        else:
                            s += 0.162
                    else:
                        s += 0.003
                else:
                    s += 0.079
    else:
        s += -0.145
    if from_headline <= 4.5:
        if from_last <= 3.5:
            s += 0.052
        else:
            if from_run_start <= 1:
                if all_prose <= 267:
                    if from_headline <= -4.5:
                        s += 0.271
                    else:
                        s += 0.006
                else:
                    if words <= 3:
                        s += -0.080
                    else:
                        s += -0.008
            else:
                s += -0.097
    else:
        if from_run_start <= 3:
            if all_prose <= 31217:
                if all_prose <= 28224:
                    if from_headline <= 30.5:
                        if width_before <= 23:
                            s += 0.003
                        else:
                            s += 0.063
                    else:
                        if all_prose <= 5571:
                            s += -0.108
                        else:
                            if all_prose <= 11593:
                                if words <= 145:
                                    s += 0.094
                                else:
                                    s += -0.352
                            else:
                                s += -0.023
                else:
                    s += 0.144
            else:
                s += -0.081
        else:
            s += -0.002
    if ends <= 3:
        if ends <= 2:
            if ends <= 1:
                if said6 <= -3.3254:
                    s += -0.117
                else:
                    if noisy <= 0:
                        if caption <= 0:
                            if all_prose <= 3204:
                                if all_prose <= 3132:
                                    if said <= 2.1717:
                                        s += 0.006
                                    else:
                                        if letters <= 0.95488:
                                            s += 0.074
                                        else:
                                            s += -0.472
                                else:
                                    if best_near <= -0.83636:
                                        s += 0.322
                                    else:
                                        s += 0.008
                            else:
                                s += -0.003
                        else:
                            if prose_before <= 0.68185:
                                s += -0.119
                            else:
                                s += 0.056
                    else:
                        s += -0.043
            else:
                s += -0.054
        else:
            if dates_near <= 2:
                s += 0.089
            else:
                s += -0.130
    else:
        if dates_near <= 3:
            s += -0.111
        else:
            s += 0.137
    return s
