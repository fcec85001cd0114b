"""Weights of the line model. Written by ``python -m tests.train.line_model``; do not edit."""

# ruff: noqa
# fmt: off


def first(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near = row
    s = 0.0
    if in_run <= 0:
        if width <= 158:
            if before12 <= 13.542:
                s += -0.373
            else:
                if prose_before <= 0.8012:
                    if since_more <= 59:
                        s += -0.333
                    else:
                        s += 0.094
                else:
                    s += -0.309
        else:
            if prose_before <= 0.71982:
                s += 0.301
            else:
                s += -0.158
    else:
        if width <= 100:
            if copies <= 1:
                if ends_after <= 0:
                    s += 0.036
                else:
                    if ends_before <= 0:
                        s += 0.145
                    else:
                        s += 0.402
            else:
                s += -0.244
        else:
            if copies <= 1:
                if prose_before <= 0.89863:
                    if caption <= 0:
                        s += 0.496
                    else:
                        s += -0.276
                else:
                    if before3 <= 63.5:
                        s += -0.210
                    else:
                        s += 0.371
            else:
                s += -0.191
    if ends <= 0:
        if before3 <= 65.833:
            if run_share <= 0.44811:
                if place <= 0.093175:
                    s += -0.353
                else:
                    s += 0.004
            else:
                if short_near <= 12:
                    s += -0.269
                else:
                    s += -0.382
        else:
            if prose_before <= 0.8799:
                if copies <= 1:
                    s += 0.154
                else:
                    s += -0.217
            else:
                s += -0.226
    else:
        if from_run_end <= -2:
            if run_share <= 0.55082:
                s += 0.135
            else:
                s += -0.271
        else:
            if copies <= 1:
                if after3 <= 52.167:
                    if before3 <= 48.833:
                        if place <= 0.76738:
                            if place <= 0.048987:
                                s += -0.287
                            else:
                                s += 0.158
                        else:
                            s += -0.266
                    else:
                        s += 0.310
                else:
                    s += 0.367
            else:
                s += -0.199
    if prose <= 0:
        if before12 <= 16.458:
            if all_prose <= 504:
                s += -0.055
            else:
                if ends_after <= 0:
                    s += -0.314
                else:
                    s += -0.176
        else:
            if prose_before <= 0.84609:
                if since_more <= 51:
                    s += -0.224
                else:
                    if copies <= 1:
                        if dates_near <= 1:
                            s += 0.193
                        else:
                            s += -0.195
                    else:
                        s += -0.102
            else:
                if all_prose <= 1031:
                    s += -0.032
                else:
                    s += -0.265
    else:
        if prose_before <= 0.89625:
            if after3 <= 47.167:
                if since_prose <= 2:
                    s += 0.264
                else:
                    s += 0.003
            else:
                if copies <= 1:
                    s += 0.317
                else:
                    s += -0.107
        else:
            if since_prose <= 2:
                s += 0.121
            else:
                s += -0.322
    if in_run <= 0:
        if run_share <= 0.51016:
            if prose_before <= 0.94423:
                if place <= 0.12371:
                    s += -0.173
                else:
                    if since_more <= 59:
                        s += -0.259
                    else:
                        s += 0.152
            else:
                s += -0.299
        else:
            if short_near <= 11:
                if place <= 0.031332:
                    s += -0.312
                else:
                    if since_more <= 59:
                        s += -0.315
                    else:
                        if width <= 20:
                            s += -0.252
                        else:
                            if width_after <= 17:
                                s += -0.170
                            else:
                                s += 0.058
            else:
                s += -0.284
    else:
        if width <= 120:
            if ends_after <= 0:
                s += -0.044
            else:
                s += 0.145
        else:
            if prose_before <= 0.82018:
                s += 0.277
            else:
                if before12 <= 90.625:
                    s += -0.129
                else:
                    s += 0.191
    if in_run <= 0:
        if words <= 3:
            s += -0.242
        else:
            if since_prose <= 2:
                s += 0.068
            else:
                if prose_before <= 0.89625:
                    if place <= 0.14432:
                        s += -0.193
                    else:
                        if dates_near <= 2:
                            if copies <= 1:
                                s += 0.065
                            else:
                                s += -0.199
                        else:
                            s += -0.289
                else:
                    s += -0.235
    else:
        if ends <= 0:
            if noisy <= 0:
                if shared <= 0.54631:
                    s += -0.049
                else:
                    s += 0.108
            else:
                s += -0.351
        else:
            if prose_before <= 0.82018:
                if dates_near <= 4:
                    if copies <= 1:
                        s += 0.256
                    else:
                        s += -0.081
                else:
                    s += -0.436
            else:
                if since_prose <= 2:
                    s += 0.151
                else:
                    s += -0.204
    if in_run <= 0:
        if run_share <= 0.51016:
            if short_near <= 10:
                s += 0.180
            else:
                if digits <= 0.58957:
                    s += -0.042
                else:
                    s += 0.416
        else:
            if shared <= 0.12614:
                if all_prose <= 1031:
                    s += -0.096
                else:
                    s += -0.270
            else:
                if before12 <= 22.958:
                    s += -0.161
                else:
                    if prose_before <= 0.59074:
                        s += 0.188
                    else:
                        if all_prose <= 1125:
                            s += 0.210
                        else:
                            s += -0.109
    else:
        if prose <= 0:
            if short_near <= 7:
                s += 0.096
            else:
                s += -0.063
        else:
            if until_prose <= 2:
                if all_prose <= 58125:
                    s += 0.237
                else:
                    s += -0.773
            else:
                if since_prose <= 2:
                    s += 0.157
                else:
                    s += -0.054
    if ends <= 0:
        if width_before <= 26:
            if run_share <= 0.44654:
                s += -0.007
            else:
                if shared <= 0.2366:
                    s += -0.244
                else:
                    s += -0.150
        else:
            if since_more <= 59:
                s += -0.234
            else:
                if place <= 0.1849:
                    s += -0.139
                else:
                    if place <= 0.85848:
                        s += 0.090
                    else:
                        s += -0.109
    else:
        if before3 <= 57.5:
            if place <= 0.69187:
                if width <= 203:
                    if place <= 0.028189:
                        s += -0.250
                    else:
                        s += 0.060
                else:
                    s += 0.208
            else:
                if since_more <= 59:
                    s += -0.340
                else:
                    s += -0.092
        else:
            if from_run_start <= 24:
                s += 0.237
            else:
                if dates_near <= 2:
                    s += 0.145
                else:
                    s += -0.404
    if words <= 25:
        if short_near <= 11:
            if ends_before <= 0:
                if width_before <= 9:
                    s += -0.203
                else:
                    if prose_before <= 0.88811:
                        if dated <= 0:
                            if copies <= 1:
                                s += 0.094
                            else:
                                s += -0.165
                        else:
                            s += -0.301
                    else:
                        s += -0.153
            else:
                if holds <= 0:
                    if copies <= 1:
                        s += 0.136
                    else:
                        s += -0.112
                else:
                    s += -0.286
        else:
            if run_share <= 0.40372:
                s += 0.003
            else:
                if shared <= 0.4294:
                    s += -0.224
                else:
                    s += -0.103
    else:
        if from_run_start <= 38:
            if copies <= 1:
                s += 0.207
            else:
                s += -0.203
        else:
            if shared <= 0.39315:
                s += -0.137
            else:
                s += 0.104
    if after3 <= 63.167:
        if width_before <= 26:
            if digits <= 0.57519:
                if prose_before <= 0.063115:
                    s += -0.209
                else:
                    s += -0.111
            else:
                s += 0.258
        else:
            if all_prose <= 2066:
                if copies <= 1:
                    if shared <= 0.10072:
                        s += 0.026
                    else:
                        s += 0.229
                else:
                    s += -0.195
            else:
                if dates_near <= 2:
                    if prose_before <= 0.93905:
                        if prose_before <= 0.038399:
                            s += -0.175
                        else:
                            s += 0.065
                    else:
                        s += -0.169
                else:
                    s += -0.330
    else:
        if copies <= 1:
            if dated <= 0:
                if all_prose <= 53815:
                    if commas <= 0:
                        s += 0.096
                    else:
                        s += 0.198
                else:
                    s += -0.515
            else:
                s += -0.284
        else:
            s += -0.132
    if ends_after <= 0:
        if since_more <= 59:
            s += -0.244
        else:
            if prose_before <= 0.063115:
                if from_run_end <= 5:
                    s += 0.045
                else:
                    s += -0.197
            else:
                if prose_before <= 0.89625:
                    if shared <= 0.14401:
                        s += -0.022
                    else:
                        if dates_near <= 1:
                            if before12 <= 5.125:
                                s += 0.321
                            else:
                                s += 0.131
                        else:
                            s += -0.110
                else:
                    if from_run_end <= -13:
                        s += -0.169
                    else:
                        s += -0.026
    else:
        if ends <= 0:
            if dated <= 0:
                if prose_before <= 0.75477:
                    s += 0.082
                else:
                    s += -0.087
            else:
                s += -0.291
        else:
            if dates_near <= 3:
                if prose_before <= 0.76537:
                    s += 0.202
                else:
                    s += 0.057
            else:
                s += -0.344
    if words <= 27:
        if since_more <= 59:
            s += -0.216
        else:
            if place <= 0.10789:
                s += -0.163
            else:
                if place <= 0.88188:
                    if noisy <= 0:
                        if until_more <= 58:
                            s += -0.060
                        else:
                            if words <= 0:
                                s += -0.347
                            else:
                                if caption <= 0:
                                    if from_run_start <= -16:
                                        if prose_before <= 0.044034:
                                            s += -0.219
                                        else:
                                            s += 0.119
                                    else:
                                        if dated <= 0:
                                            if from_run_start <= 8:
                                                s += 0.205
                                            else:
                                                s += 0.095
                                        else:
                                            s += -0.181
                                else:
                                    s += -0.369
                    else:
                        s += -0.239
                else:
                    s += -0.136
    else:
        if from_run_start <= 23:
            s += 0.173
        else:
            if since_more <= 43:
                s += -0.227
            else:
                s += 0.063
    if width_after <= 29:
        if shared <= 0.14401:
            if all_prose <= 1031:
                s += -0.031
            else:
                s += -0.182
        else:
            if prose_before <= 0.038399:
                s += -0.134
            else:
                if prose_before <= 0.94423:
                    if dates_near <= 1:
                        s += 0.071
                    else:
                        s += -0.160
                else:
                    if from_run_start <= 8:
                        s += 0.161
                    else:
                        s += -0.159
    else:
        if copies <= 1:
            if dates_near <= 2:
                if holds <= 0:
                    if shared <= 0.14401:
                        if all_prose <= 1031:
                            s += 0.189
                        else:
                            s += -0.058
                    else:
                        if all_prose <= 2537:
                            if dated <= 0:
                                s += 0.248
                            else:
                                s += -0.249
                        else:
                            s += 0.107
                else:
                    s += -0.245
            else:
                s += -0.204
        else:
            s += -0.117
    if commas <= 1:
        if width_after <= 23:
            if place <= 0.1849:
                s += -0.190
            else:
                if place <= 0.87052:
                    if until_more <= 38:
                        s += -0.150
                    else:
                        if digits <= 0.39792:
                            s += -0.002
                        else:
                            s += 0.229
                else:
                    if from_run_start <= 24:
                        s += -0.040
                    else:
                        s += -0.213
        else:
            if caption <= 0:
                if place <= 0.83816:
                    if until_more <= 54:
                        s += -0.070
                    else:
                        if place <= 0.019707:
                            s += -0.187
                        else:
                            if dates_near <= 2:
                                s += 0.093
                            else:
                                s += -0.144
                else:
                    s += -0.086
            else:
                s += -0.379
    else:
        if place <= 0.65571:
            s += 0.145
        else:
            if before3 <= 133.83:
                s += -0.059
            else:
                s += 0.112
    if since_more <= 59:
        if before3 <= 85.833:
            s += -0.207
        else:
            if since_more <= 5:
                s += -0.345
            else:
                s += 0.044
    else:
        if place <= 0.047143:
            s += -0.144
        else:
            if short_near <= 7:
                if all_prose <= 53815:
                    if ends <= 0:
                        if all_prose <= 643:
                            s += 0.195
                        else:
                            s += 0.012
                    else:
                        s += 0.146
                else:
                    s += -0.516
            else:
                if place <= 0.93432:
                    if noisy <= 0:
                        if shared <= 0.14401:
                            if all_prose <= 1031:
                                s += 0.073
                            else:
                                if run_share <= 0.40372:
                                    s += 0.138
                                else:
                                    s += -0.119
                        else:
                            if words <= 0:
                                s += -0.311
                            else:
                                s += 0.061
                    else:
                        s += -0.224
                else:
                    s += -0.182
    if copies <= 1:
        if ends_after <= 0:
            if place <= 0.090419:
                s += -0.139
            else:
                if place <= 0.64323:
                    if noisy <= 0:
                        s += 0.057
                    else:
                        s += -0.194
                else:
                    if from_run_start <= 13:
                        if width_before <= 18:
                            s += -0.104
                        else:
                            s += 0.107
                    else:
                        if run_share <= 0.44811:
                            s += 0.069
                        else:
                            s += -0.102
        else:
            if run_share <= 0.99076:
                if dates_near <= 2:
                    s += 0.041
                else:
                    s += -0.248
            else:
                if caption <= 0:
                    if dated <= 0:
                        s += 0.146
                    else:
                        s += -0.178
                else:
                    s += -0.331
    else:
        if width <= 59:
            if all_prose <= 5280:
                s += -0.161
            else:
                s += -0.032
        else:
            s += -0.238
    return s


def headline(row: tuple[float, ...]) -> float:
    width, words, ends, capital, capitals, digits, letters, bullet, noisy, furniture, heads_more, rights, byline, dated, caption, prose, lines_to_body, chars_to_body, shared, shared_rank, to_mark, mark_before, copies_before, copies_after, announced, starts_announced, short_before, short_after, longest_near, at, parted, wider_between, share_of_lead, ends_before, starts_others, holds_next, ruled = row
    s = 0.0
    if shared <= 0.71131:
        if announced <= 0.84524:
            if shared <= 0.48331:
                s += -2.183
            else:
                if lines_to_body <= 0:
                    s += -2.197
                else:
                    if wider_between <= 1:
                        if shared_rank <= 1:
                            s += -1.444
                        else:
                            s += -1.779
                    else:
                        s += -2.109
        else:
            if shared <= 0.26795:
                s += -1.942
            else:
                if lines_to_body <= 5:
                    s += -1.271
                else:
                    s += -1.843
    else:
        if lines_to_body <= 0:
            s += -2.130
        else:
            if width <= 32:
                s += -1.793
            else:
                if width <= 110:
                    s += -1.337
                else:
                    s += -2.024
    if announced <= 0.78889:
        if width <= 29:
            if share_of_lead <= 0.24621:
                s += -0.124
            else:
                if chars_to_body <= 10:
                    s += -0.121
                else:
                    if chars_to_body <= 137:
                        s += 0.196
                    else:
                        s += -0.078
        else:
            if chars_to_body <= 24:
                s += -0.114
            else:
                if share_of_lead <= 0.21981:
                    if chars_to_body <= 163:
                        s += 0.171
                    else:
                        s += -0.047
                else:
                    if announced <= 0.033908:
                        if ends <= 0:
                            s += 0.435
                        else:
                            s += 0.132
                    else:
                        s += 0.134
    else:
        if share_of_lead <= 0.1225:
            s += 0.104
        else:
            s += 0.421
    if to_mark <= 2:
        if width <= 20:
            s += -0.068
        else:
            if width <= 116:
                if to_mark <= 1:
                    s += 0.466
                else:
                    if shared <= 0.3694:
                        s += 0.086
                    else:
                        s += 0.375
            else:
                s += -0.012
    else:
        if shared <= 0.71131:
            if starts_announced <= 0:
                if shared <= 0.48331:
                    s += -0.119
                else:
                    if lines_to_body <= 0:
                        s += -0.126
                    else:
                        s += 0.021
            else:
                s += 0.203
        else:
            if lines_to_body <= 0:
                s += -0.086
            else:
                if short_before <= 4:
                    s += 0.098
                else:
                    s += 0.302
    if shared <= 0.48331:
        if announced <= 0.91319:
            if width <= 21:
                s += -0.122
            else:
                if chars_to_body <= 40:
                    s += -0.118
                else:
                    if lines_to_body <= 4:
                        if dated <= 0:
                            s += 0.209
                        else:
                            s += -0.114
                    else:
                        s += -0.071
        else:
            s += 0.113
    else:
        if chars_to_body <= 18:
            s += -0.082
        else:
            if words <= 4:
                if lines_to_body <= 4:
                    s += 0.144
                else:
                    s += -0.059
            else:
                if short_before <= 3:
                    if lines_to_body <= 5:
                        s += 0.211
                    else:
                        s += 0.086
                else:
                    s += 0.295
    if to_mark <= 2:
        if words <= 3:
            if ruled <= 0:
                if shared_rank <= 0:
                    s += 0.215
                else:
                    s += -0.063
            else:
                s += 0.397
        else:
            if words <= 19:
                s += 0.270
            else:
                s += -0.004
    else:
        if ruled <= 0:
            if shared_rank <= 0:
                if mark_before <= 6:
                    s += -0.083
                else:
                    if at <= 8:
                        s += 0.057
                    else:
                        s += 0.226
            else:
                if ends_before <= 0:
                    s += -0.107
                else:
                    if words <= 3:
                        s += -0.053
                    else:
                        s += 0.295
        else:
            s += 0.278
    if to_mark <= 2:
        if width <= 19:
            s += -0.063
        else:
            if noisy <= 0:
                if width <= 118:
                    s += 0.230
                else:
                    s += -0.028
            else:
                s += -0.059
    else:
        if shared_rank <= 1:
            if chars_to_body <= 18:
                s += -0.099
            else:
                if share_of_lead <= 0.1062:
                    s += -0.018
                else:
                    s += 0.126
        else:
            if starts_announced <= 0:
                if width <= 29:
                    s += -0.118
                else:
                    if short_before <= 3:
                        if copies_before <= 0:
                            s += -0.099
                        else:
                            s += 0.154
                    else:
                        s += 0.080
            else:
                s += 0.157
    if to_mark <= 2:
        if shared <= 0.13715:
            if width <= 29:
                s += -0.085
            else:
                s += 0.107
        else:
            if to_mark <= 1:
                s += 0.218
            else:
                s += 0.132
    else:
        if shared <= 0.48331:
            s += -0.107
        else:
            if lines_to_body <= 0:
                s += -0.100
            else:
                if at <= 31:
                    if shared_rank <= 1:
                        if mark_before <= 6:
                            s += -0.060
                        else:
                            if lines_to_body <= 2:
                                s += 0.166
                            else:
                                s += 0.027
                    else:
                        s += -0.043
                else:
                    if wider_between <= 3:
                        s += 0.199
                    else:
                        s += -0.044
    if to_mark <= 3:
        if width <= 19:
            s += -0.072
        else:
            if to_mark <= 1:
                s += 0.190
            else:
                if copies_after <= 0:
                    if share_of_lead <= 0.37171:
                        s += -0.009
                    else:
                        s += 0.117
                else:
                    s += 0.223
    else:
        if shared_rank <= 1:
            if lines_to_body <= 0:
                s += -0.097
            else:
                if mark_before <= 6:
                    s += -0.016
                else:
                    if share_of_lead <= 0.1062:
                        s += -0.038
                    else:
                        s += 0.127
        else:
            if starts_announced <= 0:
                if share_of_lead <= 0.1225:
                    s += -0.115
                else:
                    s += -0.069
            else:
                s += 0.132
    if shared <= 0.3694:
        if shared_rank <= 1:
            if chars_to_body <= 30:
                s += -0.078
            else:
                s += 0.154
        else:
            if width <= 18:
                s += -0.118
            else:
                if lines_to_body <= 0:
                    s += -0.117
                else:
                    if chars_to_body <= 129:
                        s += 0.042
                    else:
                        s += -0.071
    else:
        if chars_to_body <= 12:
            s += -0.076
        else:
            if share_of_lead <= 0.1062:
                s += -0.023
            else:
                if mark_before <= 22:
                    if at <= 8:
                        s += -0.061
                    else:
                        s += 0.090
                else:
                    if longest_near <= 84:
                        s += 0.076
                    else:
                        s += 0.169
    if to_mark <= 3:
        if shared <= 0.16065:
            if width <= 36:
                s += -0.081
            else:
                s += 0.062
        else:
            if width <= 116:
                if share_of_lead <= 0.1062:
                    s += 0.058
                else:
                    if holds_next <= 0:
                        s += 0.161
                    else:
                        s += -0.109
            else:
                s += -0.046
    else:
        if shared <= 0.48331:
            s += -0.100
        else:
            if lines_to_body <= 0:
                if ends_before <= 0:
                    s += -0.101
                else:
                    s += 0.310
            else:
                if longest_near <= 84:
                    s += -0.034
                else:
                    if mark_before <= 24:
                        s += -0.004
                    else:
                        s += 0.109
    if ruled <= 0:
        if to_mark <= 1:
            if noisy <= 0:
                if shared_rank <= 4:
                    s += 0.166
                else:
                    s += 0.053
            else:
                s += -0.114
        else:
            if shared <= 0.56594:
                s += -0.102
            else:
                if at <= 31:
                    if shared_rank <= 0:
                        if digits <= 0.042604:
                            if at <= 8:
                                s += -0.048
                            else:
                                s += 0.063
                        else:
                            s += 0.107
                    else:
                        s += -0.082
                else:
                    if wider_between <= 2:
                        if bullet <= 0:
                            s += 0.148
                        else:
                            s += -0.049
                    else:
                        s += -0.040
    else:
        s += 0.193
    if ruled <= 0:
        if to_mark <= 1:
            if noisy <= 0:
                if shared_rank <= 10:
                    s += 0.145
                else:
                    s += -0.012
            else:
                s += -0.110
        else:
            if shared <= 0.39208:
                s += -0.106
            else:
                if at <= 31:
                    if short_before <= 3:
                        if at <= 1:
                            if to_mark <= 59:
                                s += -0.089
                            else:
                                s += 0.095
                        else:
                            s += -0.090
                    else:
                        if width <= 41:
                            s += -0.041
                        else:
                            s += 0.113
                else:
                    if to_mark <= 7:
                        s += 0.167
                    else:
                        s += 0.025
    else:
        s += 0.172
    if to_mark <= 3:
        if capitals <= 0.98611:
            if ends <= 0:
                s += 0.117
            else:
                if capitals <= 0.4939:
                    s += -0.058
                else:
                    s += 0.134
        else:
            if shared_rank <= 1:
                s += 0.078
            else:
                s += -0.061
    else:
        if shared_rank <= 2:
            if lines_to_body <= 0:
                s += -0.092
            else:
                if short_before <= 3:
                    if longest_near <= 85:
                        s += -0.044
                    else:
                        s += 0.043
                else:
                    s += 0.123
        else:
            if starts_announced <= 0:
                if ends_before <= 0:
                    s += -0.093
                else:
                    s += 0.107
            else:
                s += 0.075
    if ruled <= 0:
        if to_mark <= 1:
            if byline <= 0:
                if shared_rank <= 4:
                    s += 0.133
                else:
                    s += 0.025
            else:
                s += -0.125
        else:
            if shared <= 0.39208:
                s += -0.102
            else:
                if at <= 31:
                    if mark_before <= 15:
                        s += -0.100
                    else:
                        if shared_rank <= 0:
                            if lines_to_body <= 2:
                                s += 0.091
                            else:
                                s += -0.024
                        else:
                            s += -0.051
                else:
                    if lines_to_body <= 18:
                        s += 0.103
                    else:
                        s += -0.064
    else:
        if wider_between <= 1:
            s += 0.166
        else:
            s += 0.070
    if ruled <= 0:
        if shared_rank <= 1:
            if ends <= 0:
                if longest_near <= 85:
                    s += 0.005
                else:
                    if dated <= 0:
                        if lines_to_body <= 0:
                            s += 0.002
                        else:
                            s += 0.097
                    else:
                        s += -0.118
            else:
                if capitals <= 0.62829:
                    s += -0.088
                else:
                    s += 0.075
        else:
            if words <= 3:
                s += -0.099
            else:
                if ends <= 0:
                    if words <= 7:
                        s += -0.046
                    else:
                        s += 0.037
                else:
                    if capitals <= 0.57418:
                        s += -0.120
                    else:
                        s += 0.031
    else:
        s += 0.138
    if to_mark <= 3:
        if shared <= 0.16065:
            if short_after <= 1:
                s += -0.074
            else:
                s += 0.059
        else:
            if to_mark <= 1:
                s += 0.112
            else:
                if at <= 8:
                    if copies_after <= 0:
                        s += -0.082
                    else:
                        s += 0.097
                else:
                    s += 0.125
    else:
        if shared <= 0.3694:
            s += -0.086
        else:
            if chars_to_body <= 10:
                s += -0.087
            else:
                if longest_near <= 84:
                    s += -0.034
                else:
                    if at <= 23:
                        if mark_before <= 59:
                            s += -0.049
                        else:
                            s += 0.051
                    else:
                        s += 0.122
    if ruled <= 0:
        if to_mark <= 1:
            if byline <= 0:
                if at <= 9:
                    if short_after <= 0:
                        s += -0.051
                    else:
                        s += 0.132
                else:
                    s += 0.031
            else:
                s += -0.123
        else:
            if at <= 29:
                if mark_before <= 24:
                    s += -0.101
                else:
                    if longest_near <= 112:
                        s += -0.090
                    else:
                        if short_before <= 0:
                            s += -0.057
                        else:
                            s += 0.061
            else:
                if wider_between <= 1:
                    if short_before <= 0:
                        s += 0.004
                    else:
                        s += 0.129
                else:
                    s += -0.077
    else:
        s += 0.124
    if width <= 21:
        if share_of_lead <= 0.322:
            s += -0.106
        else:
            s += -0.015
    else:
        if width <= 110:
            if to_mark <= 4:
                if at <= 8:
                    if to_mark <= 1:
                        if short_after <= 0:
                            s += -0.062
                        else:
                            s += 0.116
                    else:
                        s += -0.020
                else:
                    if noisy <= 0:
                        s += 0.122
                    else:
                        s += -0.094
            else:
                if width <= 45:
                    s += -0.031
                else:
                    if chars_to_body <= -161:
                        s += -0.082
                    else:
                        if longest_near <= 112:
                            s += 0.013
                        else:
                            s += 0.092
        else:
            s += -0.110
    if ruled <= 0:
        if to_mark <= 1:
            if noisy <= 0:
                if chars_to_body <= 137:
                    if chars_to_body <= 24:
                        s += 0.014
                    else:
                        s += 0.129
                else:
                    s += 0.016
            else:
                s += -0.105
        else:
            if shared <= 0.3694:
                s += -0.090
            else:
                if short_before <= 3:
                    if words <= 18:
                        if at <= 52:
                            s += -0.036
                        else:
                            s += 0.067
                    else:
                        s += -0.121
                else:
                    if words <= 4:
                        s += -0.042
                    else:
                        s += 0.099
    else:
        if wider_between <= 1:
            s += 0.130
        else:
            s += 0.031
    if share_of_lead <= 0.1062:
        if wider_between <= 1:
            if noisy <= 0:
                if chars_to_body <= 18:
                    s += -0.089
                else:
                    s += 0.025
            else:
                s += -0.118
        else:
            s += -0.100
    else:
        if lines_to_body <= 0:
            if mark_before <= 29:
                s += -0.112
            else:
                if shared <= 0.81366:
                    s += -0.048
                else:
                    s += 0.146
        else:
            if longest_near <= 84:
                if share_of_lead <= 0.37171:
                    s += -0.031
                else:
                    s += 0.048
            else:
                if mark_before <= 51:
                    if at <= 8:
                        s += -0.055
                    else:
                        s += 0.057
                else:
                    s += 0.098
    if ruled <= 0:
        if shared_rank <= 2:
            if mark_before <= 6:
                s += -0.063
            else:
                if words <= 19:
                    if wider_between <= 0:
                        if holds_next <= 0:
                            if dated <= 0:
                                if digits <= 0.043637:
                                    s += 0.069
                                else:
                                    s += 0.166
                            else:
                                s += -0.117
                        else:
                            s += -0.150
                    else:
                        s += 0.005
                else:
                    s += -0.091
        else:
            if wider_between <= 2:
                if words <= 17:
                    if shared <= 0.19615:
                        s += -0.067
                    else:
                        s += 0.002
                else:
                    s += -0.114
            else:
                s += -0.100
    else:
        s += 0.101
    if to_mark <= 3:
        if noisy <= 0:
            if short_before <= 0:
                if to_mark <= 1:
                    if at <= 10:
                        s += 0.088
                    else:
                        s += -0.059
                else:
                    if copies_after <= 0:
                        s += -0.082
                    else:
                        s += 0.092
            else:
                s += 0.083
        else:
            s += -0.107
    else:
        if share_of_lead <= 0.1225:
            s += -0.080
        else:
            if lines_to_body <= 0:
                s += -0.085
            else:
                if longest_near <= 84:
                    if digits <= 0.042604:
                        s += -0.045
                    else:
                        s += 0.068
                else:
                    if short_before <= 2:
                        s += 0.024
                    else:
                        s += 0.126
    if width <= 26:
        if wider_between <= 1:
            if chars_to_body <= 12:
                s += -0.098
            else:
                if noisy <= 0:
                    s += 0.041
                else:
                    s += -0.117
        else:
            s += -0.093
    else:
        if width <= 110:
            if mark_before <= 17:
                if mark_before <= 1:
                    if at <= 13:
                        s += -0.012
                    else:
                        s += 0.144
                else:
                    s += -0.059
            else:
                if dated <= 0:
                    if chars_to_body <= 117:
                        s += 0.097
                    else:
                        if capitals <= 0.91486:
                            s += 0.041
                        else:
                            s += -0.061
                else:
                    s += -0.111
        else:
            s += -0.104
    if width <= 19:
        if share_of_lead <= 0.322:
            s += -0.098
        else:
            s += -0.011
    else:
        if width <= 116:
            if short_before <= 3:
                if to_mark <= 1:
                    if short_after <= 1:
                        s += 0.004
                    else:
                        s += 0.102
                else:
                    if width <= 39:
                        s += -0.050
                    else:
                        if copies_after <= 0:
                            if copies_before <= 0:
                                s += -0.006
                            else:
                                s += 0.109
                        else:
                            s += 0.081
            else:
                if wider_between <= 4:
                    if holds_next <= 0:
                        s += 0.101
                    else:
                        s += -0.105
                else:
                    s += -0.046
        else:
            s += -0.106
    if shared_rank <= 2:
        if at <= 8:
            if at <= 1:
                if lines_to_body <= 4:
                    s += 0.083
                else:
                    s += -0.019
            else:
                if copies_before <= 0:
                    if at <= 3:
                        s += -0.112
                    else:
                        if at <= 4:
                            s += 0.051
                        else:
                            s += -0.091
                else:
                    s += 0.120
        else:
            s += 0.077
    else:
        if at <= 57:
            if to_mark <= 1:
                s += 0.013
            else:
                if starts_others <= 0:
                    s += -0.073
                else:
                    s += 0.111
        else:
            if wider_between <= 3:
                s += 0.090
            else:
                s += -0.080
    if width <= 14:
        s += -0.089
    else:
        if width <= 116:
            if width <= 39:
                if to_mark <= 1:
                    s += 0.058
                else:
                    s += -0.033
            else:
                if mark_before <= 24:
                    if ends <= 0:
                        s += 0.007
                    else:
                        s += -0.104
                else:
                    if short_before <= 0:
                        if copies_before <= 0:
                            if announced <= 0.60769:
                                s += -0.036
                            else:
                                if chars_to_body <= 96:
                                    s += 0.134
                                else:
                                    s += 0.002
                        else:
                            s += 0.128
                    else:
                        if holds_next <= 0:
                            s += 0.107
                        else:
                            s += -0.109
        else:
            s += -0.103
    if ruled <= 0:
        if ends_before <= 0:
            if wider_between <= 2:
                if ends <= 0:
                    if letters <= 0.60147:
                        s += -0.116
                    else:
                        if capitals <= 0.91107:
                            if mark_before <= 24:
                                if mark_before <= 1:
                                    s += 0.056
                                else:
                                    s += -0.065
                            else:
                                if longest_near <= 85:
                                    if lines_to_body <= 1:
                                        s += 0.169
                                    else:
                                        s += -0.009
                                else:
                                    s += 0.072
                        else:
                            s += -0.043
                else:
                    if capitals <= 0.54006:
                        s += -0.106
                    else:
                        s += 0.038
            else:
                s += -0.081
        else:
            s += 0.179
    else:
        s += 0.084
    if share_of_lead <= 0.1062:
        if capitals <= 0.92404:
            if digits <= 0.16036:
                if digits <= 0.021232:
                    s += -0.025
                else:
                    s += 0.091
            else:
                s += -0.101
        else:
            s += -0.089
    else:
        if chars_to_body <= -220:
            s += -0.085
        else:
            if ends_before <= 0:
                if short_before <= 2:
                    if ends <= 0:
                        s += 0.017
                    else:
                        if capitals <= 0.54006:
                            s += -0.096
                        else:
                            s += 0.036
                else:
                    if lines_to_body <= 27:
                        if holds_next <= 0:
                            s += 0.086
                        else:
                            s += -0.108
                    else:
                        s += -0.052
            else:
                s += 0.172
    if ruled <= 0:
        if shared_rank <= 0:
            s += 0.032
        else:
            if at <= 57:
                if width <= 110:
                    if width <= 39:
                        s += -0.066
                    else:
                        if width <= 77:
                            s += 0.012
                        else:
                            s += -0.057
                else:
                    s += -0.115
            else:
                if longest_near <= 84:
                    s += -0.031
                else:
                    s += 0.104
    else:
        if capital <= 0:
            s += -0.108
        else:
            if width <= 39:
                if starts_others <= 1:
                    if lines_to_body <= 4:
                        s += 0.106
                    else:
                        s += -0.013
                else:
                    s += -0.173
            else:
                s += 0.114
    if ruled <= 0:
        if ends_before <= 0:
            if width <= 14:
                s += -0.086
            else:
                if short_before <= 0:
                    if announced <= 0.60769:
                        if mark_before <= 1:
                            s += 0.111
                        else:
                            s += -0.074
                    else:
                        if chars_to_body <= 75:
                            s += 0.128
                        else:
                            s += -0.038
                else:
                    if longest_near <= 92:
                        if width <= 27:
                            s += -0.085
                        else:
                            s += 0.001
                    else:
                        if mark_before <= 24:
                            s += -0.034
                        else:
                            if width <= 93:
                                s += 0.117
                            else:
                                s += -0.028
        else:
            s += 0.150
    else:
        s += 0.068
    if ruled <= 0:
        if shared_rank <= 0:
            if digits <= 0.041739:
                s += 0.014
            else:
                s += 0.097
        else:
            if width <= 110:
                if width <= 39:
                    if lines_to_body <= 4:
                        if short_before <= 3:
                            s += -0.044
                        else:
                            s += 0.072
                    else:
                        if share_of_lead <= 0.65833:
                            s += -0.095
                        else:
                            s += 0.037
                else:
                    if short_before <= 2:
                        if width <= 77:
                            s += 0.003
                        else:
                            s += -0.063
                    else:
                        s += 0.072
            else:
                s += -0.109
    else:
        if width <= 39:
            s += 0.017
        else:
            s += 0.093
    if to_mark <= 1:
        if short_after <= 1:
            s += 0.006
        else:
            s += 0.091
    else:
        if at <= 8:
            if at <= 1:
                if to_mark <= 47:
                    s += -0.055
                else:
                    if short_before <= 0:
                        if at <= 0:
                            s += 0.092
                        else:
                            s += -0.082
                    else:
                        s += 0.181
            else:
                s += -0.068
        else:
            if lines_to_body <= 23:
                if at <= 9:
                    s += 0.154
                else:
                    if at <= 59:
                        if shared_rank <= 5:
                            s += 0.025
                        else:
                            s += -0.051
                    else:
                        s += 0.086
            else:
                s += -0.077
    if to_mark <= 1:
        if byline <= 0:
            if short_after <= 1:
                s += 0.017
            else:
                s += 0.087
        else:
            s += -0.118
    else:
        if at <= 8:
            if at <= 1:
                if to_mark <= 47:
                    s += -0.049
                else:
                    s += 0.063
            else:
                s += -0.062
        else:
            if wider_between <= 5:
                if ends_before <= 0:
                    if at <= 9:
                        s += 0.130
                    else:
                        if at <= 76:
                            if to_mark <= 7:
                                s += 0.043
                            else:
                                s += -0.029
                        else:
                            s += 0.075
                else:
                    s += 0.174
            else:
                s += -0.078
    if noisy <= 0:
        if width <= 116:
            if longest_near <= 92:
                if width <= 27:
                    s += -0.061
                else:
                    s += 0.004
            else:
                if chars_to_body <= -312:
                    s += -0.069
                else:
                    if dated <= 0:
                        if mark_before <= 51:
                            if chars_to_body <= 221:
                                s += -0.015
                            else:
                                s += 0.120
                        else:
                            if chars_to_body <= 24:
                                s += 0.148
                            else:
                                if shared <= 0.45081:
                                    if chars_to_body <= 113:
                                        s += 0.153
                                    else:
                                        s += 0.021
                                else:
                                    s += 0.034
                    else:
                        s += -0.130
        else:
            s += -0.091
    else:
        s += -0.107
    if ends_before <= 0:
        if to_mark <= 3:
            if short_before <= 0:
                s += -0.007
            else:
                if holds_next <= 0:
                    if shared_rank <= 2:
                        s += 0.089
                    else:
                        s += 0.023
                else:
                    s += -0.137
        else:
            if width <= 16:
                s += -0.087
            else:
                if ends <= 0:
                    if longest_near <= 112:
                        if digits <= 0.056671:
                            s += -0.044
                        else:
                            s += 0.054
                    else:
                        if short_before <= 3:
                            s += 0.006
                        else:
                            s += 0.093
                else:
                    if short_before <= 6:
                        s += -0.091
                    else:
                        s += 0.082
    else:
        s += 0.130
    if noisy <= 0:
        if ends_before <= 0:
            if width <= 11:
                s += -0.087
            else:
                if ends <= 0:
                    if capitals <= 0.91107:
                        if short_before <= 3:
                            if at <= 1:
                                if lines_to_body <= 4:
                                    s += 0.078
                                else:
                                    s += -0.008
                            else:
                                if at <= 3:
                                    s += -0.085
                                else:
                                    s += 0.016
                        else:
                            s += 0.069
                    else:
                        if longest_near <= 209:
                            s += -0.054
                        else:
                            s += 0.033
                else:
                    if capitals <= 0.4939:
                        s += -0.096
                    else:
                        s += 0.027
        else:
            s += 0.122
    else:
        s += -0.102
    if ruled <= 0:
        if bullet <= 0:
            if short_before <= 0:
                if ends_before <= 0:
                    if at <= 0:
                        if lines_to_body <= 2:
                            s += 0.081
                        else:
                            if short_after <= 1:
                                s += -0.114
                            else:
                                s += 0.028
                    else:
                        s += -0.061
                else:
                    s += 0.118
            else:
                if at <= 1:
                    if lines_to_body <= 4:
                        s += 0.166
                    else:
                        s += -0.024
                else:
                    if at <= 8:
                        s += -0.037
                    else:
                        if at <= 9:
                            s += 0.168
                        else:
                            s += 0.019
        else:
            s += -0.117
    else:
        s += 0.057
    if ruled <= 0:
        if to_mark <= 1:
            if at <= 9:
                s += 0.062
            else:
                if short_before <= 3:
                    s += -0.073
                else:
                    s += 0.055
        else:
            if at <= 57:
                if shared_rank <= 2:
                    if at <= 8:
                        s += -0.033
                    else:
                        s += 0.023
                else:
                    s += -0.060
            else:
                if longest_near <= 84:
                    if to_mark <= 8:
                        s += 0.073
                    else:
                        s += -0.061
                else:
                    s += 0.088
    else:
        if capital <= 0:
            s += -0.109
        else:
            if words <= 5:
                s += 0.014
            else:
                s += 0.086
    if ruled <= 0:
        if to_mark <= 1:
            if at <= 1:
                s += 0.084
            else:
                if at <= 3:
                    s += -0.135
                else:
                    if at <= 9:
                        s += 0.068
                    else:
                        s += -0.026
        else:
            if at <= 23:
                if width <= 95:
                    if width <= 42:
                        s += -0.052
                    else:
                        if longest_near <= 126:
                            s += -0.041
                        else:
                            if mark_before <= 59:
                                s += -0.050
                            else:
                                s += 0.054
                else:
                    s += -0.099
            else:
                if parted <= 0:
                    s += -0.021
                else:
                    s += 0.070
    else:
        s += 0.046
    if noisy <= 0:
        if width <= 144:
            if wider_between <= 2:
                if mark_before <= 45:
                    if mark_before <= 1:
                        if lines_to_body <= 1:
                            s += -0.008
                        else:
                            s += 0.123
                    else:
                        s += -0.053
                else:
                    if letters <= 0.60147:
                        s += -0.083
                    else:
                        if lines_to_body <= 3:
                            if shared <= 0.45081:
                                s += 0.100
                            else:
                                if starts_others <= 1:
                                    s += 0.031
                                else:
                                    s += -0.219
                        else:
                            s += 0.006
            else:
                if share_of_lead <= 0.56696:
                    s += -0.063
                else:
                    s += 0.049
        else:
            s += -0.102
    else:
        s += -0.097
    if ruled <= 0:
        if short_before <= 0:
            if ends_before <= 0:
                if at <= 0:
                    if chars_to_body <= 75:
                        s += 0.122
                    else:
                        if to_mark <= 1:
                            s += 0.050
                        else:
                            s += -0.061
                else:
                    if mark_before <= 1:
                        s += 0.099
                    else:
                        s += -0.065
            else:
                s += 0.105
        else:
            if chars_to_body <= 92:
                if mark_before <= 31:
                    s += -0.027
                else:
                    if dated <= 0:
                        s += 0.103
                    else:
                        s += -0.096
            else:
                if capitals <= 0.94868:
                    s += 0.005
                else:
                    s += -0.065
    else:
        s += 0.041
    if digits <= 0.010554:
        if at <= 8:
            if at <= 4:
                if at <= 3:
                    if at <= 2:
                        if chars_to_body <= 137:
                            s += 0.020
                        else:
                            s += -0.047
                    else:
                        s += -0.112
                else:
                    s += 0.049
            else:
                s += -0.081
        else:
            if at <= 9:
                s += 0.130
            else:
                if parted <= 0:
                    s += -0.030
                else:
                    s += 0.035
    else:
        if dated <= 0:
            if ends <= 0:
                if mark_before <= 52:
                    s += -0.006
                else:
                    s += 0.078
            else:
                s += -0.051
        else:
            s += -0.102
    if share_of_lead <= 0.1062:
        if chars_to_body <= 117:
            if digits <= 0.19293:
                if digits <= 0.020443:
                    s += -0.000
                else:
                    s += 0.107
            else:
                s += -0.102
        else:
            s += -0.053
    else:
        if short_before <= 0:
            if chars_to_body <= -161:
                s += -0.078
            else:
                if starts_others <= 1:
                    if ruled <= 0:
                        s += -0.011
                    else:
                        s += 0.067
                else:
                    s += -0.236
        else:
            if mark_before <= 24:
                s += -0.017
            else:
                if holds_next <= 0:
                    if chars_to_body <= 92:
                        s += 0.093
                    else:
                        s += 0.036
                else:
                    s += -0.111
    if noisy <= 0:
        if at <= 57:
            if to_mark <= 1:
                if chars_to_body <= 137:
                    if at <= 10:
                        s += 0.082
                    else:
                        s += -0.030
                else:
                    s += -0.018
            else:
                if digits <= 0.044527:
                    if shared_rank <= 3:
                        if chars_to_body <= -430:
                            s += -0.098
                        else:
                            if shared <= 0.44636:
                                s += 0.043
                            else:
                                s += -0.016
                    else:
                        s += -0.050
                else:
                    if dated <= 0:
                        s += 0.047
                    else:
                        s += -0.091
        else:
            if bullet <= 0:
                s += 0.061
            else:
                s += -0.085
    else:
        s += -0.091
    if ends_before <= 0:
        if ends <= 0:
            if width <= 38:
                if share_of_lead <= 0.322:
                    if chars_to_body <= 71:
                        s += 0.004
                    else:
                        s += -0.070
                else:
                    s += 0.001
            else:
                if holds_next <= 0:
                    if short_before <= 3:
                        s += 0.016
                    else:
                        s += 0.076
                else:
                    s += -0.130
        else:
            if ends <= 1:
                if width <= 11:
                    s += 0.174
                else:
                    s += -0.097
            else:
                if mark_before <= 29:
                    s += -0.101
                else:
                    if ends <= 2:
                        s += 0.100
                    else:
                        s += -0.101
    else:
        s += 0.099
    if caption <= 0:
        if at <= 8:
            if at <= 1:
                if short_before <= 0:
                    if to_mark <= 1:
                        s += 0.063
                    else:
                        s += -0.018
                else:
                    s += 0.084
            else:
                if at <= 3:
                    s += -0.076
                else:
                    if at <= 4:
                        if mark_before <= 3:
                            s += -0.036
                        else:
                            s += 0.097
                    else:
                        s += -0.066
        else:
            if at <= 9:
                s += 0.124
            else:
                if parted <= 0:
                    if capitals <= 0.89181:
                        s += 0.004
                    else:
                        s += -0.069
                else:
                    s += 0.039
    else:
        s += -0.148
    if noisy <= 0:
        if width <= 144:
            if longest_near <= 92:
                if share_of_lead <= 0.61722:
                    s += -0.031
                else:
                    s += 0.039
            else:
                if copies_before <= 0:
                    if chars_to_body <= -312:
                        s += -0.075
                    else:
                        if letters <= 0.60147:
                            s += -0.106
                        else:
                            if announced <= 0.061553:
                                if capitals <= 0.21913:
                                    if letters <= 0.8719:
                                        s += -0.047
                                    else:
                                        s += 0.124
                                else:
                                    if width <= 14:
                                        s += -0.046
                                    else:
                                        s += 0.064
                            else:
                                s += -0.009
                else:
                    s += 0.096
        else:
            s += -0.096
    else:
        s += -0.085
    if starts_others <= 0:
        if dated <= 0:
            if digits <= 0.010554:
                if announced <= 0.0:
                    if share_of_lead <= 0.18634:
                        if longest_near <= 94:
                            s += -0.062
                        else:
                            s += 0.010
                    else:
                        if width <= 95:
                            s += 0.026
                        else:
                            s += -0.055
                else:
                    if at <= 0:
                        if chars_to_body <= 75:
                            s += 0.087
                        else:
                            s += -0.029
                    else:
                        s += -0.075
            else:
                if mark_before <= 52:
                    s += -0.023
                else:
                    s += 0.053
        else:
            s += -0.109
    else:
        if starts_others <= 1:
            s += 0.125
        else:
            s += -0.077
    if ends_before <= 0:
        if ruled <= 0:
            if bullet <= 0:
                if ends <= 0:
                    if width <= 11:
                        s += -0.081
                    else:
                        if caption <= 0:
                            if at <= 97:
                                s += 0.002
                            else:
                                s += 0.077
                        else:
                            s += -0.138
                else:
                    if ends <= 1:
                        if width <= 11:
                            s += 0.168
                        else:
                            s += -0.091
                    else:
                        s += -0.005
            else:
                s += -0.110
        else:
            if width <= 39:
                if announced <= 0.73864:
                    s += 0.039
                else:
                    s += -0.068
            else:
                s += 0.061
    else:
        s += 0.090
    if noisy <= 0:
        if bullet <= 0:
            if short_before <= 2:
                if ends_before <= 0:
                    if width <= 96:
                        if width <= 52:
                            s += -0.018
                        else:
                            if words <= 3:
                                s += 0.216
                            else:
                                if width <= 73:
                                    s += 0.033
                                else:
                                    s += -0.025
                    else:
                        s += -0.067
                else:
                    s += 0.107
            else:
                if chars_to_body <= 84:
                    s += 0.071
                else:
                    if digits <= 0.015554:
                        s += -0.004
                    else:
                        s += 0.079
        else:
            if ruled <= 0:
                s += -0.106
            else:
                s += 0.100
    else:
        s += -0.079
    if caption <= 0:
        if at <= 57:
            if to_mark <= 1:
                if at <= 10:
                    if lines_to_body <= 4:
                        s += 0.064
                    else:
                        s += -0.023
                else:
                    s += -0.038
            else:
                if starts_others <= 0:
                    if shared_rank <= 2:
                        s += -0.003
                    else:
                        if capitals <= 0.91486:
                            if capitals <= 0.39767:
                                s += -0.054
                            else:
                                s += 0.004
                        else:
                            s += -0.080
                else:
                    if starts_others <= 1:
                        s += 0.117
                    else:
                        s += -0.043
        else:
            if wider_between <= 8:
                s += 0.052
            else:
                s += -0.082
    else:
        s += -0.135
    if noisy <= 0:
        if bullet <= 0:
            if short_before <= 3:
                if ends <= 0:
                    if caption <= 0:
                        if copies_before <= 0:
                            s += 0.001
                        else:
                            s += 0.046
                    else:
                        s += -0.110
                else:
                    if capitals <= 0.24316:
                        s += -0.110
                    else:
                        s += -0.005
            else:
                if short_after <= 9:
                    if holds_next <= 0:
                        if share_of_lead <= 0.27098:
                            s += 0.011
                        else:
                            s += 0.067
                    else:
                        s += -0.071
                else:
                    if to_mark <= 11:
                        s += 0.133
                    else:
                        s += -0.096
        else:
            s += -0.073
    else:
        s += -0.074
    if capitals <= 0.91107:
        if ends <= 0:
            if dated <= 0:
                if at <= 8:
                    if at <= 1:
                        if to_mark <= 47:
                            if shared <= 0.88562:
                                if to_mark <= 1:
                                    s += 0.088
                                else:
                                    s += -0.017
                            else:
                                s += -0.106
                        else:
                            if longest_near <= 827:
                                s += 0.099
                            else:
                                s += -0.112
                    else:
                        if at <= 3:
                            s += -0.068
                        else:
                            s += 0.004
                else:
                    s += 0.039
            else:
                s += -0.088
        else:
            if capitals <= 0.24316:
                s += -0.105
            else:
                s += 0.007
    else:
        s += -0.027
    if ruled <= 0:
        if bullet <= 0:
            if short_before <= 0:
                if width <= 77:
                    if words <= 10:
                        if at <= 0:
                            if wider_between <= 0:
                                s += 0.074
                            else:
                                s += -0.031
                        else:
                            s += -0.041
                    else:
                        s += 0.056
                else:
                    s += -0.074
            else:
                if lines_to_body <= 22:
                    if mark_before <= 24:
                        s += -0.017
                    else:
                        if lines_to_body <= 2:
                            if letters <= 0.7437:
                                s += -0.045
                            else:
                                s += 0.093
                        else:
                            s += 0.014
                else:
                    s += -0.058
        else:
            s += -0.100
    else:
        s += 0.029
    if ends_before <= 0:
        if short_before <= 2:
            if at <= 1:
                if announced <= 0.037749:
                    if lines_to_body <= 4:
                        s += 0.109
                    else:
                        s += -0.011
                else:
                    if at <= 0:
                        if chars_to_body <= 75:
                            s += 0.097
                        else:
                            s += -0.012
                    else:
                        if lines_to_body <= 2:
                            s += -0.141
                        else:
                            s += 0.018
            else:
                if at <= 3:
                    if short_before <= 1:
                        s += -0.094
                    else:
                        s += -0.002
                else:
                    s += -0.016
        else:
            if lines_to_body <= 27:
                s += 0.026
            else:
                s += -0.051
    else:
        s += 0.076
    if caption <= 0:
        if chars_to_body <= -733:
            s += -0.095
        else:
            if shared_rank <= 5:
                if at <= 8:
                    if at <= 4:
                        if at <= 3:
                            if at <= 2:
                                if short_before <= 0:
                                    s += -0.005
                                else:
                                    if short_after <= 0:
                                        s += 0.106
                                    else:
                                        s += 0.001
                            else:
                                s += -0.097
                        else:
                            s += 0.065
                    else:
                        s += -0.054
                else:
                    if at <= 9:
                        s += 0.114
                    else:
                        if at <= 23:
                            s += -0.013
                        else:
                            s += 0.045
            else:
                s += -0.020
    else:
        s += -0.127
    if parted <= 0:
        if share_of_lead <= 0.27098:
            s += -0.044
        else:
            s += 0.005
    else:
        if at <= 8:
            if at <= 5:
                if shared <= 0.89737:
                    if copies_after <= 0:
                        if to_mark <= 1:
                            if lines_to_body <= 4:
                                s += 0.078
                            else:
                                s += -0.025
                        else:
                            if to_mark <= 6:
                                s += -0.079
                            else:
                                if share_of_lead <= 0.29289:
                                    s += 0.065
                                else:
                                    s += -0.014
                    else:
                        s += 0.068
                else:
                    s += -0.035
            else:
                s += -0.061
        else:
            if words <= 17:
                s += 0.043
            else:
                s += -0.062
    if caption <= 0:
        if starts_others <= 0:
            if dated <= 0:
                if digits <= 0.046561:
                    if chars_to_body <= 125:
                        if capitals <= 0.24316:
                            s += -0.040
                        else:
                            if width <= 52:
                                if shared <= 0.42366:
                                    if chars_to_body <= 12:
                                        s += -0.062
                                    else:
                                        s += 0.057
                                else:
                                    s += -0.026
                            else:
                                if mark_before <= 34:
                                    s += -0.013
                                else:
                                    s += 0.089
                    else:
                        s += -0.021
                else:
                    s += 0.042
            else:
                s += -0.102
        else:
            if starts_others <= 1:
                s += 0.106
            else:
                s += -0.061
    else:
        s += -0.121
    if noisy <= 0:
        if parted <= 0:
            if shared_rank <= 5:
                s += 0.003
            else:
                s += -0.046
        else:
            if words <= 13:
                if announced <= 0.2697:
                    s += 0.033
                else:
                    if announced <= 0.60769:
                        s += -0.069
                    else:
                        if to_mark <= 19:
                            if to_mark <= 2:
                                if short_after <= 1:
                                    if ruled <= 0:
                                        s += -0.091
                                    else:
                                        s += 0.062
                                else:
                                    s += 0.077
                            else:
                                if capitals <= 0.19821:
                                    s += 0.083
                                else:
                                    s += -0.087
                        else:
                            s += 0.039
            else:
                s += -0.032
    else:
        s += -0.069
    if at <= 79:
        if digits <= 0.010554:
            if width <= 94:
                if width <= 54:
                    if shared <= 0.71131:
                        if shared_rank <= 10:
                            if lines_to_body <= 0:
                                s += -0.065
                            else:
                                s += 0.012
                        else:
                            if letters <= 0.75054:
                                s += 0.150
                            else:
                                s += -0.067
                    else:
                        s += -0.048
                else:
                    if holds_next <= 0:
                        s += 0.027
                    else:
                        s += -0.113
            else:
                s += -0.063
        else:
            if letters <= 0.60147:
                s += -0.078
            else:
                s += 0.029
    else:
        if wider_between <= 8:
            s += 0.050
        else:
            s += -0.079
    return s


def last(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near, said, said2, said6, said15, from_headline, titled, from_first, from_last, best_near, said_before, said_after = row
    s = 0.0
    if said <= 0.11496:
        if said <= -1.4072:
            if said <= -2.3099:
                s += -0.242
            else:
                if from_headline <= 0.0:
                    s += -0.232
                else:
                    if from_run_start <= -3:
                        s += -0.076
                    else:
                        s += -0.182
        else:
            if from_headline <= 0.0:
                s += -0.206
            else:
                if from_run_start <= 0:
                    s += 0.067
                else:
                    if said2 <= -1.0945:
                        s += -0.136
                    else:
                        s += -0.026
    else:
        if said <= 1.6229:
            if said2 <= 0.34306:
                if from_headline <= 0.0:
                    s += -0.169
                else:
                    s += 0.089
            else:
                if from_headline <= 0.0:
                    s += -0.149
                else:
                    if said <= 0.68867:
                        s += 0.151
                    else:
                        s += 0.226
        else:
            if said <= 2.5195:
                s += 0.293
            else:
                s += 0.339
    if said2 <= 0.15462:
        if said2 <= -1.3836:
            if said2 <= -2.329:
                s += -0.259
            else:
                s += -0.212
        else:
            if until_prose <= 2:
                s += -0.172
            else:
                if since_prose <= 3:
                    s += -0.132
                else:
                    s += -0.048
    else:
        if prose <= 0:
            if from_first <= 0.0:
                s += -0.133
            else:
                if place <= 0.92846:
                    if caption <= 0:
                        if said2 <= 2.2993:
                            if width <= 16:
                                s += -0.035
                            else:
                                if until_more <= 56:
                                    s += 0.004
                                else:
                                    s += 0.118
                        else:
                            s += 0.181
                    else:
                        s += -0.232
                else:
                    s += -0.141
        else:
            if said2 <= 1.3834:
                if all_prose <= 38178:
                    s += 0.137
                else:
                    s += -0.132
            else:
                s += 0.240
    if said <= -0.043503:
        if said <= -1.4713:
            if said <= -2.3099:
                s += -0.232
            else:
                s += -0.186
        else:
            if in_run <= 0:
                if said15 <= -1.0747:
                    s += -0.163
                else:
                    if titled <= 0.82576:
                        if shared <= 0.2366:
                            s += -0.049
                        else:
                            if width <= 2:
                                s += -0.185
                            else:
                                s += 0.033
                    else:
                        s += -0.193
            else:
                s += -0.139
    else:
        if said <= 1.7495:
            if said <= 0.89801:
                if in_run <= 0:
                    s += 0.094
                else:
                    if width <= 58:
                        s += 0.053
                    else:
                        s += -0.048
            else:
                if holds <= 0:
                    s += 0.135
                else:
                    s += -0.075
        else:
            if said <= 2.7303:
                s += 0.191
            else:
                s += 0.225
    if best_near <= 0.69578:
        if best_near <= -1.076:
            if said6 <= -2.4322:
                s += -0.215
            else:
                s += -0.178
        else:
            if said6 <= -1.1883:
                s += -0.149
            else:
                if in_run <= 0:
                    s += -0.041
                else:
                    s += -0.139
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.149
            else:
                if from_last <= 0.0:
                    s += -0.109
                else:
                    if copies <= 1:
                        if caption <= 0:
                            if noisy <= 0:
                                s += 0.105
                            else:
                                s += -0.139
                        else:
                            s += -0.180
                    else:
                        s += -0.099
        else:
            if best_near <= 1.7216:
                s += 0.057
            else:
                if copies <= 1:
                    if words <= 18:
                        s += 0.153
                    else:
                        s += 0.201
                else:
                    s += -0.074
    if said2 <= 0.049023:
        if said2 <= -1.6429:
            s += -0.190
        else:
            if from_headline <= 1.5:
                s += -0.184
            else:
                if from_last <= 0.0:
                    s += -0.107
                else:
                    if since_more <= 59:
                        s += -0.139
                    else:
                        s += -0.003
    else:
        if ends <= 0:
            if from_headline <= 2.5:
                s += -0.158
            else:
                if from_last <= 0.0:
                    if from_headline <= 6.5:
                        s += 0.083
                    else:
                        s += -0.130
                else:
                    if all_prose <= 2537:
                        s += 0.139
                    else:
                        if noisy <= 0:
                            s += 0.054
                        else:
                            s += -0.134
        else:
            if said2 <= 1.6093:
                if all_prose <= 38178:
                    if from_headline <= 0.0:
                        s += -0.210
                    else:
                        s += 0.106
                else:
                    s += -0.121
            else:
                s += 0.186
    if said <= -0.13749:
        if said <= -1.8435:
            if said <= -2.5807:
                s += -0.190
            else:
                s += -0.155
        else:
            if from_headline <= 0.0:
                s += -0.177
            else:
                if from_run_start <= 0:
                    if run_share <= 0.58879:
                        s += -0.047
                    else:
                        s += 0.055
                else:
                    if since_more <= 54:
                        s += -0.172
                    else:
                        s += -0.067
    else:
        if said <= 1.8096:
            if from_headline <= 0.0:
                s += -0.176
            else:
                if said <= 0.5553:
                    if in_run <= 0:
                        if run_share <= 0.96486:
                            s += 0.038
                        else:
                            s += 0.180
                    else:
                        s += -0.036
                else:
                    if from_headline <= 6.5:
                        s += 0.151
                    else:
                        s += 0.073
        else:
            if said <= 2.7303:
                s += 0.148
            else:
                s += 0.184
    if said2 <= 0.34306:
        if said2 <= -1.6003:
            if said2 <= -2.413:
                s += -0.179
            else:
                s += -0.130
        else:
            if until_prose <= 3:
                if from_run_end <= 0:
                    s += -0.021
                else:
                    s += -0.114
            else:
                if holds <= 0:
                    s += -0.024
                else:
                    s += -0.182
    else:
        if ends <= 0:
            if dated <= 0:
                if copies <= 1:
                    if caption <= 0:
                        if prose_before <= 0.95562:
                            if titled <= 0.86607:
                                s += 0.078
                            else:
                                s += -0.079
                        else:
                            s += -0.052
                    else:
                        s += -0.155
                else:
                    s += -0.107
            else:
                s += -0.195
        else:
            if said2 <= 1.6645:
                if titled <= 0.10819:
                    s += 0.039
                else:
                    s += 0.125
            else:
                s += 0.165
    if said <= -0.37244:
        if said <= -1.9823:
            if said <= -2.8966:
                s += -0.178
            else:
                s += -0.144
        else:
            if said <= -1.1337:
                if shared <= 0.38127:
                    s += -0.119
                else:
                    s += -0.061
            else:
                if in_run <= 0:
                    if from_last <= -22.5:
                        s += -0.151
                    else:
                        s += 0.003
                else:
                    s += -0.089
    else:
        if said <= 1.8096:
            if holds <= 0:
                if dates_near <= 4:
                    if said <= 0.5553:
                        if in_run <= 0:
                            if short_near <= 5:
                                s += 0.133
                            else:
                                s += 0.036
                        else:
                            s += -0.030
                    else:
                        s += 0.072
                else:
                    s += -0.176
            else:
                s += -0.140
        else:
            if said <= 2.7303:
                s += 0.126
            else:
                s += 0.168
    if said2 <= -0.10062:
        if said2 <= -2.1824:
            s += -0.160
        else:
            if from_headline <= 1.5:
                s += -0.149
            else:
                if from_last <= 1.5:
                    s += -0.086
                else:
                    if since_prose <= 8:
                        s += -0.051
                    else:
                        s += 0.041
    else:
        if ends <= 0:
            if from_headline <= 2.5:
                s += -0.122
            else:
                if said_after <= 0.43316:
                    if from_headline <= 6.5:
                        s += 0.112
                    else:
                        s += -0.041
                else:
                    if caption <= 0:
                        if until_more <= 54:
                            s += -0.017
                        else:
                            s += 0.081
                    else:
                        s += -0.163
        else:
            if said2 <= 1.6093:
                if holds <= 0:
                    s += 0.062
                else:
                    s += -0.141
            else:
                if words <= 18:
                    s += 0.097
                else:
                    s += 0.156
    if said <= -0.54562:
        if said <= -2.3099:
            s += -0.157
        else:
            if from_headline <= 2.5:
                s += -0.137
            else:
                if since_more <= 54:
                    s += -0.144
                else:
                    if prose_before <= 0.0:
                        s += 0.096
                    else:
                        if before3 <= 20.833:
                            if digits <= 0.58957:
                                s += -0.032
                            else:
                                s += 0.161
                        else:
                            s += -0.085
    else:
        if said <= 1.8096:
            if from_headline <= 0.0:
                s += -0.148
            else:
                if from_headline <= 6.5:
                    s += 0.096
                else:
                    if said_after <= 0.43316:
                        if since_more <= 6:
                            s += -0.194
                        else:
                            s += -0.003
                    else:
                        if after12 <= 113.54:
                            s += 0.081
                        else:
                            s += 0.006
        else:
            if said <= 2.7303:
                s += 0.107
            else:
                s += 0.156
    if said <= 0.22942:
        if said <= -1.8435:
            if said <= -2.8966:
                s += -0.163
            else:
                s += -0.114
        else:
            if since_more <= 54:
                s += -0.112
            else:
                if said <= -1.1337:
                    s += -0.058
                else:
                    if copies <= 1:
                        if dated <= 0:
                            if holds <= 0:
                                if shared <= 0.52223:
                                    s += 0.008
                                else:
                                    s += 0.075
                            else:
                                s += -0.139
                        else:
                            s += -0.168
                    else:
                        if width <= 37:
                            s += -0.009
                        else:
                            s += -0.141
    else:
        if said <= 2.3903:
            if said <= 1.2986:
                if before12 <= 130.29:
                    s += 0.040
                else:
                    s += -0.027
            else:
                if capital <= 0:
                    s += -0.073
                else:
                    s += 0.082
        else:
            s += 0.144
    if said <= -0.59195:
        if said <= -2.3099:
            s += -0.145
        else:
            if shared <= 0.58412:
                if digits <= 0.57519:
                    if said15 <= -1.7143:
                        s += -0.129
                    else:
                        s += -0.063
                else:
                    if width_before <= 32:
                        s += 0.154
                    else:
                        s += -0.145
            else:
                if titled <= 0.82576:
                    s += 0.022
                else:
                    s += -0.109
    else:
        if said <= 2.1093:
            if holds <= 0:
                if copies <= 1:
                    if all_prose <= 38178:
                        if since_more <= 6:
                            s += -0.119
                        else:
                            if titled <= 0.16228:
                                s += 0.032
                            else:
                                s += 0.080
                    else:
                        s += -0.137
                else:
                    s += -0.055
            else:
                s += -0.114
        else:
            if said <= 2.8772:
                s += 0.102
            else:
                s += 0.148
    if best_near <= -0.04879:
        if said6 <= -2.3135:
            if all_prose <= 91:
                s += 0.396
            else:
                s += -0.146
        else:
            if from_headline <= 0.0:
                s += -0.138
            else:
                if prose_before <= 0.4054:
                    s += 0.046
                else:
                    if since_more <= 54:
                        s += -0.156
                    else:
                        s += -0.043
    else:
        if words <= 21:
            if from_headline <= 2.5:
                s += -0.101
            else:
                if noisy <= 0:
                    if copies <= 1:
                        if width_after <= 23:
                            s += -0.002
                        else:
                            if all_prose <= 1872:
                                s += 0.116
                            else:
                                s += 0.042
                    else:
                        s += -0.043
                else:
                    s += -0.105
        else:
            if best_near <= 2.962:
                if titled <= 0.16228:
                    s += 0.001
                else:
                    s += 0.090
            else:
                s += 0.134
    if said <= 0.89801:
        if said <= -2.1063:
            if said <= -2.8966:
                s += -0.152
            else:
                if shared <= 0.74887:
                    s += -0.109
                else:
                    s += -0.024
        else:
            if said <= -1.2852:
                if shared <= 0.44505:
                    s += -0.079
                else:
                    s += -0.018
            else:
                if in_run <= 0:
                    if said15 <= -1.0747:
                        s += -0.058
                    else:
                        if dates_near <= 1:
                            if titled <= 0.89444:
                                if shared <= 0.067232:
                                    s += 0.008
                                else:
                                    s += 0.063
                            else:
                                s += -0.100
                        else:
                            s += -0.066
                else:
                    s += -0.044
    else:
        if said <= 2.7303:
            if said2 <= 0.99758:
                if titled <= 0.1381:
                    s += -0.039
                else:
                    s += 0.062
            else:
                s += 0.067
        else:
            s += 0.136
    if best_near <= -0.04879:
        if said6 <= -2.4322:
            s += -0.139
        else:
            if from_headline <= 0.0:
                s += -0.129
            else:
                if from_last <= 1.5:
                    if since_more <= 54:
                        s += -0.141
                    else:
                        s += -0.045
                else:
                    s += 0.032
    else:
        if ends <= 0:
            if from_headline <= 2.5:
                s += -0.095
            else:
                if until_more <= 39:
                    s += -0.054
                else:
                    if copies <= 18:
                        if from_headline <= 6.5:
                            if from_last <= 10.5:
                                s += 0.130
                            else:
                                s += -0.017
                        else:
                            s += 0.013
                    else:
                        s += -0.215
        else:
            if best_near <= 2.8635:
                if titled <= 0.10819:
                    s += 0.000
                else:
                    s += 0.069
            else:
                if width <= 113:
                    s += 0.043
                else:
                    s += 0.125
    if said <= 1.2986:
        if said <= -2.3099:
            if said2 <= -3.0298:
                s += -0.152
            else:
                if from_headline <= 2.5:
                    s += -0.138
                else:
                    if from_run_start <= -4:
                        if shared <= 0.5987:
                            s += 0.161
                        else:
                            s += 0.698
                    else:
                        s += -0.090
        else:
            if from_headline <= 0.0:
                s += -0.116
            else:
                if from_run_start <= 1:
                    s += 0.035
                else:
                    if since_more <= 22:
                        s += -0.106
                    else:
                        if copies <= 1:
                            if dated <= 0:
                                if from_last <= -25.5:
                                    s += -0.082
                                else:
                                    s += 0.006
                            else:
                                s += -0.133
                        else:
                            s += -0.064
    else:
        if said <= 2.8772:
            if from_headline <= 0.0:
                s += -0.292
            else:
                s += 0.061
        else:
            s += 0.130
    if said <= 1.4288:
        if said <= -2.4417:
            if said2 <= -3.0524:
                s += -0.150
            else:
                s += -0.096
        else:
            if noisy <= 0:
                if words <= 0:
                    s += -0.207
                else:
                    if since_more <= 6:
                        s += -0.124
                    else:
                        if caption <= 0:
                            if said <= -1.2852:
                                if shared <= 0.49:
                                    s += -0.058
                                else:
                                    s += 0.016
                            else:
                                if dates_near <= 1:
                                    if copies <= 1:
                                        s += 0.026
                                    else:
                                        if width <= 38:
                                            s += 0.022
                                        else:
                                            s += -0.107
                                else:
                                    if since_prose <= 54:
                                        s += -0.084
                                    else:
                                        s += 0.082
                        else:
                            s += -0.141
            else:
                s += -0.114
    else:
        if said <= 2.972:
            s += 0.057
        else:
            s += 0.129
    if said2 <= 2.1742:
        if from_headline <= 0.0:
            s += -0.134
        else:
            if from_last <= -6.5:
                if said6 <= -2.8718:
                    s += -0.145
                else:
                    if from_run_start <= -60:
                        s += 0.567
                    else:
                        s += -0.056
            else:
                if noisy <= 0:
                    if before12 <= 57.375:
                        if dated <= 0:
                            if run_share <= 0.97965:
                                if dates_near <= 1:
                                    s += 0.032
                                else:
                                    s += -0.070
                            else:
                                if from_run_start <= -4:
                                    s += 0.242
                                else:
                                    s += 0.065
                        else:
                            s += -0.118
                    else:
                        if since_more <= 6:
                            s += -0.178
                        else:
                            s += -0.007
                else:
                    s += -0.113
    else:
        if ends <= 0:
            s += 0.026
        else:
            if run_share <= 0.68206:
                s += 0.004
            else:
                s += 0.112
    if said6 <= -1.6076:
        if said6 <= -2.8718:
            s += -0.141
        else:
            if capital <= 0:
                if short_near <= 20:
                    s += -0.030
                else:
                    s += 0.227
            else:
                s += -0.068
    else:
        if commas <= 1:
            if from_headline <= 1.5:
                s += -0.090
            else:
                if said_after <= 0.43316:
                    if from_first <= 3.5:
                        s += 0.068
                    else:
                        if holds <= 0:
                            s += -0.019
                        else:
                            s += -0.146
                else:
                    if until_more <= 54:
                        s += -0.026
                    else:
                        if letters <= 0.33602:
                            s += -0.109
                        else:
                            if run_share <= 0.99644:
                                s += 0.030
                            else:
                                if width <= 12:
                                    s += -0.047
                                else:
                                    s += 0.093
        else:
            if best_near <= 2.962:
                s += 0.029
            else:
                s += 0.105
    if said <= 1.8096:
        if said <= -2.517:
            s += -0.113
        else:
            if from_headline <= 0.0:
                s += -0.097
            else:
                if holds <= 0:
                    if all_prose <= 38178:
                        if words <= 0:
                            s += -0.196
                        else:
                            if from_last <= 0.0:
                                if all_prose <= 643:
                                    s += 0.057
                                else:
                                    s += -0.035
                            else:
                                if caption <= 0:
                                    if before3 <= 0.0:
                                        if run_share <= 0.2805:
                                            s += -0.021
                                        else:
                                            s += 0.056
                                    else:
                                        s += -0.001
                                else:
                                    s += -0.149
                    else:
                        if prose_before <= 0.32737:
                            s += 0.062
                        else:
                            s += -0.209
                else:
                    s += -0.110
    else:
        if said <= 3.0847:
            if capital <= 0:
                s += -0.180
            else:
                s += 0.056
        else:
            s += 0.121
    if said <= 2.1093:
        if said <= -2.8282:
            s += -0.125
        else:
            if noisy <= 0:
                if width_after <= 0:
                    s += -0.113
                else:
                    if from_first <= -22.5:
                        s += -0.115
                    else:
                        if dated <= 0:
                            if width <= 58:
                                if width <= 1:
                                    s += -0.134
                                else:
                                    if shared <= 0.14174:
                                        s += -0.009
                                    else:
                                        s += 0.042
                            else:
                                if commas <= 0:
                                    if bullet <= 0:
                                        if after12 <= 92.625:
                                            s += -0.034
                                        else:
                                            s += -0.107
                                    else:
                                        s += 0.070
                                else:
                                    s += 0.004
                        else:
                            if width <= 9:
                                s += 0.238
                            else:
                                s += -0.120
            else:
                s += -0.097
    else:
        if said <= 3.2033:
            s += 0.057
        else:
            s += 0.123
    if said <= 2.5195:
        if said <= -2.8966:
            s += -0.126
        else:
            if said <= -1.2852:
                if shared <= 0.51887:
                    if short_near <= 24:
                        s += -0.055
                    else:
                        s += 0.082
                else:
                    if from_last <= 46.5:
                        s += -0.012
                    else:
                        s += 0.111
            else:
                if all_prose <= 2630:
                    if width_after <= 2:
                        s += -0.084
                    else:
                        if shared <= 0.04211:
                            s += 0.005
                        else:
                            s += 0.067
                else:
                    if bullet <= 0:
                        if all_prose <= 58125:
                            s += -0.012
                        else:
                            s += -0.211
                    else:
                        s += 0.068
    else:
        if run_share <= 0.68206:
            if run_share <= 0.6781:
                s += 0.019
            else:
                if said15 <= 2.1156:
                    s += -0.056
                else:
                    s += -1.436
        else:
            s += 0.096
    if from_headline <= 0.0:
        s += -0.114
    else:
        if said <= 2.7303:
            if from_last <= -12.5:
                if all_prose <= 1125:
                    if digits <= 0.11639:
                        s += -0.019
                    else:
                        if said <= -0.91386:
                            s += 0.379
                        else:
                            s += -0.095
                else:
                    s += -0.082
            else:
                if noisy <= 0:
                    if caption <= 0:
                        if before12 <= 12.708:
                            if said6 <= -2.3393:
                                s += 0.259
                            else:
                                s += 0.039
                        else:
                            if titled <= 0.16228:
                                if said_before <= -0.15053:
                                    s += -0.054
                                else:
                                    s += 0.001
                            else:
                                s += 0.034
                    else:
                        s += -0.138
                else:
                    s += -0.084
        else:
            if run_share <= 0.68206:
                if run_share <= 0.6781:
                    s += 0.002
                else:
                    s += -0.543
            else:
                s += 0.101
    if from_headline <= 0.0:
        s += -0.122
    else:
        if said <= 2.7303:
            if said <= -3.0566:
                s += -0.119
            else:
                if holds <= 0:
                    if since_more <= 6:
                        s += -0.098
                    else:
                        if dated <= 0:
                            if copies <= 1:
                                if width_after <= 0:
                                    s += -0.082
                                else:
                                    if dates_near <= 3:
                                        if titled <= 0.16228:
                                            if ends <= 3:
                                                s += 0.016
                                            else:
                                                s += -0.152
                                        else:
                                            s += 0.049
                                    else:
                                        s += -0.074
                            else:
                                if from_last <= 41.5:
                                    s += -0.067
                                else:
                                    if best_near <= -1.8527:
                                        s += 0.326
                                    else:
                                        s += -0.002
                        else:
                            s += -0.098
                else:
                    s += -0.094
        else:
            if run_share <= 0.68206:
                s += -0.045
            else:
                s += 0.095
    if said6 <= -2.8718:
        s += -0.125
    else:
        if said <= 3.048:
            if shared <= 0.2366:
                if all_prose <= 1031:
                    if width_after <= 0:
                        s += -0.119
                    else:
                        if letters <= 0.90857:
                            if noisy <= 0:
                                s += 0.061
                            else:
                                s += -0.100
                        else:
                            s += -0.046
                else:
                    if run_share <= 0.40372:
                        if all_prose <= 3479:
                            s += 0.197
                        else:
                            if all_prose <= 5057:
                                s += -0.248
                            else:
                                if dates_near <= 1:
                                    s += 0.065
                                else:
                                    s += -0.172
                    else:
                        s += -0.055
            else:
                if all_prose <= 38178:
                    if dated <= 0:
                        s += 0.017
                    else:
                        s += -0.093
                else:
                    if prose_before <= 0.34002:
                        s += 0.052
                    else:
                        s += -0.165
        else:
            s += 0.096
    if from_headline <= 0.0:
        s += -0.101
    else:
        if place <= 0.607:
            if run_share <= 0.96486:
                if bylines_near <= 0:
                    s += 0.015
                else:
                    s += -0.063
            else:
                if dated <= 0:
                    if from_run_end <= 16:
                        if width <= 14:
                            if from_headline <= 2.5:
                                s += -0.145
                            else:
                                s += 0.098
                        else:
                            s += 0.109
                    else:
                        s += 0.029
                else:
                    s += -0.101
        else:
            if since_more <= 59:
                if from_headline <= 24.5:
                    s += 0.027
                else:
                    s += -0.116
            else:
                if from_headline <= 6.5:
                    s += 0.098
                else:
                    if from_run_end <= -4:
                        if place <= 0.95017:
                            s += 0.036
                        else:
                            s += -0.072
                    else:
                        if shared <= 0.34401:
                            s += -0.072
                        else:
                            s += -0.004
    if said <= -3.0566:
        s += -0.121
    else:
        if said <= 3.1202:
            if words <= 0:
                s += -0.178
            else:
                if shared <= 0.2366:
                    if all_prose <= 1031:
                        if words <= 3:
                            s += -0.041
                        else:
                            s += 0.044
                    else:
                        s += -0.034
                else:
                    if caption <= 0:
                        if all_prose <= 3203:
                            if copies <= 1:
                                if dated <= 0:
                                    if width_before <= 2:
                                        s += -0.115
                                    else:
                                        s += 0.073
                                else:
                                    s += -0.117
                            else:
                                if capital <= 0:
                                    s += 0.180
                                else:
                                    s += -0.076
                        else:
                            if since_more <= 7:
                                s += -0.099
                            else:
                                if all_prose <= 58125:
                                    s += 0.009
                                else:
                                    s += -0.169
                    else:
                        s += -0.133
        else:
            s += 0.092
    if said15 <= -2.8916:
        s += -0.128
    else:
        if said <= 3.2033:
            if titled <= 0.18899:
                if until_more <= 41:
                    if prose_before <= 0.22397:
                        s += -0.109
                    else:
                        s += -0.024
                else:
                    if said_after <= 0.48228:
                        if letters <= 0.76479:
                            if width <= 1:
                                s += -0.106
                            else:
                                s += 0.037
                        else:
                            s += -0.026
                    else:
                        if after12 <= 155.46:
                            if said_before <= 0.39081:
                                s += -0.003
                            else:
                                if width <= 1239:
                                    s += 0.056
                                else:
                                    s += -0.452
                        else:
                            s += -0.035
            else:
                if titled <= 0.82576:
                    if from_run_start <= 3:
                        s += 0.079
                    else:
                        s += 0.019
                else:
                    if width <= 136:
                        s += -0.078
                    else:
                        s += 0.069
        else:
            s += 0.094
    if from_headline <= 0.0:
        s += -0.105
    else:
        if said <= 3.2033:
            if from_first <= -3.5:
                s += 0.101
            else:
                if said <= -3.0566:
                    s += -0.116
                else:
                    if words <= 0:
                        s += -0.174
                    else:
                        if place <= 0.98185:
                            if ends <= 3:
                                if ends <= 2:
                                    if words <= 48:
                                        if words <= 9:
                                            if dated <= 0:
                                                s += 0.012
                                            else:
                                                s += -0.084
                                        else:
                                            if said <= 2.3196:
                                                if in_run <= 0:
                                                    s += -0.002
                                                else:
                                                    s += -0.051
                                            else:
                                                s += 0.024
                                    else:
                                        if from_first <= 36.5:
                                            s += 0.077
                                        else:
                                            s += -0.018
                                else:
                                    s += 0.115
                            else:
                                s += -0.105
                        else:
                            s += -0.101
        else:
            s += 0.089
    if from_headline <= 0.0:
        s += -0.099
    else:
        if said <= 3.2033:
            if since_more <= 59:
                if from_headline <= 54.5:
                    if width_before <= 120:
                        s += -0.037
                    else:
                        s += 0.060
                else:
                    s += -0.118
            else:
                if from_first <= -3.5:
                    s += 0.088
                else:
                    if all_prose <= 31217:
                        if width_after <= 0:
                            s += -0.079
                        else:
                            if copies <= 1:
                                s += 0.014
                            else:
                                if from_run_end <= 50:
                                    s += -0.053
                                else:
                                    if said_after <= -2.177:
                                        s += 0.344
                                    else:
                                        s += 0.009
                    else:
                        if all_prose <= 33567:
                            s += -0.272
                        else:
                            if all_prose <= 38178:
                                s += 0.114
                            else:
                                if prose_before <= 0.35961:
                                    s += 0.056
                                else:
                                    s += -0.140
        else:
            s += 0.083
    if said2 <= -3.1803:
        s += -0.135
    else:
        if said2 <= 2.5496:
            if noisy <= 0:
                if from_headline <= 0.0:
                    if all_prose <= 269:
                        s += 0.098
                    else:
                        if shared <= 0.71082:
                            s += -0.110
                        else:
                            s += 0.025
                else:
                    if before12 <= 6.375:
                        s += 0.028
                    else:
                        if from_last <= -35.5:
                            s += -0.148
                        else:
                            if since_more <= 6:
                                s += -0.101
                            else:
                                if bullet <= 0:
                                    if all_prose <= 1762:
                                        if said_before <= 1.46:
                                            s += 0.056
                                        else:
                                            s += -0.025
                                    else:
                                        if dates_near <= 1:
                                            s += -0.005
                                        else:
                                            s += -0.072
                                else:
                                    s += 0.060
            else:
                s += -0.078
        else:
            if from_headline <= 6.5:
                s += 0.116
            else:
                s += 0.026
    if said2 <= -3.1803:
        s += -0.132
    else:
        if holds <= 0:
            if commas <= 1:
                if shared <= 0.51317:
                    if since_more <= 59:
                        s += -0.066
                    else:
                        if from_run_start <= 51:
                            if said <= 2.3196:
                                s += -0.021
                            else:
                                if from_run_start <= 16:
                                    s += 0.087
                                else:
                                    if best_near <= 3.2803:
                                        s += 0.006
                                    else:
                                        if said15 <= 1.8313:
                                            s += -0.842
                                        else:
                                            s += -0.083
                        else:
                            if run_share <= 0.85927:
                                s += 0.051
                            else:
                                s += -0.025
                else:
                    if best_near <= -2.0378:
                        s += 0.120
                    else:
                        s += 0.014
            else:
                if from_first <= 54.5:
                    if shared <= 0.82953:
                        s += 0.057
                    else:
                        s += -0.091
                else:
                    s += -0.008
        else:
            s += -0.079
    if said2 <= -3.1803:
        s += -0.129
    else:
        if from_headline <= 1.5:
            s += -0.047
        else:
            if all_prose <= 3203:
                if shared <= 0.084524:
                    if said_before <= 1.3084:
                        s += 0.014
                    else:
                        s += -0.066
                else:
                    s += 0.051
            else:
                if all_prose <= 4196:
                    if short_near <= 7:
                        s += 0.003
                    else:
                        s += -0.101
                else:
                    if bylines_near <= 0:
                        if from_last <= 37.5:
                            if short_near <= 24:
                                s += -0.009
                            else:
                                s += 0.245
                        else:
                            if all_prose <= 12803:
                                if all_prose <= 5116:
                                    if run_share <= 0.40865:
                                        s += -0.289
                                    else:
                                        s += 0.011
                                else:
                                    s += 0.073
                            else:
                                if said2 <= -1.1402:
                                    s += 0.096
                                else:
                                    s += -0.014
                    else:
                        s += -0.068
    if from_headline <= -15.5:
        s += -0.118
    else:
        if said2 <= 2.8119:
            if noisy <= 0:
                if words <= 0:
                    s += -0.166
                else:
                    if caption <= 0:
                        if place <= 0.57582:
                            if until_more <= 32:
                                s += -0.032
                            else:
                                if from_headline <= 2.5:
                                    if width <= 16:
                                        s += -0.122
                                    else:
                                        s += 0.013
                                else:
                                    if said2 <= -2.1054:
                                        s += 0.168
                                    else:
                                        if all_prose <= 3203:
                                            if from_first <= 1.5:
                                                s += 0.116
                                            else:
                                                s += 0.033
                                        else:
                                            s += 0.010
                        else:
                            s += -0.009
                    else:
                        s += -0.109
            else:
                s += -0.066
        else:
            if from_first <= 59.5:
                s += 0.060
            else:
                if since_more <= 52:
                    s += -0.487
                else:
                    s += -0.031
    if said6 <= -3.1553:
        s += -0.128
    else:
        if commas <= 1:
            if shared <= 0.51317:
                if all_prose <= 3203:
                    if from_headline <= 2.5:
                        s += -0.053
                    else:
                        if from_first <= 2.5:
                            s += 0.080
                        else:
                            if all_prose <= 3128:
                                s += -0.004
                            else:
                                s += 0.236
                else:
                    if dates_near <= 0:
                        if all_prose <= 5057:
                            s += -0.074
                        else:
                            if run_share <= 0.85927:
                                if all_prose <= 11563:
                                    s += 0.072
                                else:
                                    s += -0.028
                            else:
                                s += -0.052
                    else:
                        if short_near <= 24:
                            s += -0.086
                        else:
                            s += 0.208
            else:
                s += 0.014
        else:
            if letters <= 0.77146:
                if said6 <= 1.965:
                    s += 0.002
                else:
                    s += -0.153
            else:
                s += 0.034
    if said15 <= -2.8916:
        s += -0.104
    else:
        if holds <= 0:
            if words <= 0:
                s += -0.164
            else:
                if said <= 3.2337:
                    if width_after <= 0:
                        if place <= 0.70436:
                            s += -0.355
                        else:
                            s += -0.052
                    else:
                        if from_run_end <= 3:
                            if short_near <= 3:
                                s += 0.082
                            else:
                                s += 0.012
                        else:
                            if prose_before <= 0.64618:
                                if caption <= 0:
                                    if bylines_near <= 1:
                                        s += 0.009
                                    else:
                                        s += -0.116
                                else:
                                    s += -0.135
                            else:
                                s += -0.038
                else:
                    if words <= 212:
                        if all_prose <= 7961:
                            s += 0.112
                        else:
                            if all_prose <= 8004:
                                s += -0.797
                            else:
                                s += 0.016
                    else:
                        s += -0.356
        else:
            s += -0.067
    if said2 <= -3.2134:
        s += -0.125
    else:
        if shared <= 0.14401:
            if width_after <= 0:
                if said <= 2.7303:
                    s += -0.088
                else:
                    s += -0.625
            else:
                if from_last <= -17.5:
                    s += -0.067
                else:
                    if from_run_start <= 46:
                        if all_prose <= 1031:
                            s += 0.016
                        else:
                            s += -0.033
                    else:
                        s += 0.048
        else:
            if all_prose <= 3203:
                if titled <= 0.83772:
                    if best_near <= 3.535:
                        s += 0.033
                    else:
                        s += 0.122
                else:
                    s += -0.078
            else:
                if commas <= 19:
                    if shared <= 0.4589:
                        if run_share <= 0.41307:
                            s += 0.042
                        else:
                            if all_prose <= 9517:
                                s += -0.016
                            else:
                                s += -0.084
                    else:
                        s += 0.012
                else:
                    s += -0.272
    if from_headline <= -17.5:
        s += -0.110
    else:
        if words <= 0:
            s += -0.161
        else:
            if noisy <= 0:
                if ends_before <= 3:
                    if ends_before <= 2:
                        if words <= 37:
                            if caption <= 0:
                                if titled <= 0.80909:
                                    if since_prose <= 4:
                                        if width_after <= 97:
                                            s += -0.027
                                        else:
                                            if ends_before <= 0:
                                                s += -0.032
                                            else:
                                                s += 0.041
                                    else:
                                        s += 0.016
                                else:
                                    s += -0.061
                            else:
                                s += -0.117
                        else:
                            if from_first <= 54.5:
                                if width_after <= 9:
                                    s += -0.038
                                else:
                                    if letters <= 0.78953:
                                        s += -0.004
                                    else:
                                        s += 0.079
                            else:
                                s += -0.022
                    else:
                        s += 0.073
                else:
                    s += -0.116
            else:
                s += -0.055
    if said_after <= -3.209:
        s += -0.108
    else:
        if holds <= 0:
            if all_prose <= 53815:
                if closes <= 0:
                    if width_after <= 16:
                        if capital <= 0:
                            if best_near <= -0.2096:
                                s += 0.112
                            else:
                                s += -0.032
                        else:
                            s += -0.020
                    else:
                        if width_before <= 14:
                            s += -0.019
                        else:
                            if all_prose <= 2968:
                                if width <= 16:
                                    s += -0.038
                                else:
                                    s += 0.060
                            else:
                                if dates_near <= 2:
                                    if width <= 1239:
                                        s += 0.010
                                    else:
                                        if run_share <= 0.90314:
                                            s += -0.476
                                        else:
                                            s += -0.011
                                else:
                                    s += -0.082
                else:
                    s += -0.165
            else:
                if place <= 0.32882:
                    s += 0.093
                else:
                    s += -0.215
        else:
            s += -0.057
    if said6 <= -3.2348:
        s += -0.130
    else:
        if words <= 0:
            s += -0.157
        else:
            if ends_after <= 3:
                if ends_after <= 2:
                    if since_more <= 6:
                        s += -0.061
                    else:
                        if words <= 48:
                            if after12 <= 142.38:
                                if short_near <= 6:
                                    s += 0.021
                                else:
                                    if width_before <= 5:
                                        if said <= -1.8979:
                                            if from_run_start <= 59:
                                                s += 0.069
                                            else:
                                                s += 0.284
                                        else:
                                            s += 0.010
                                    else:
                                        s += -0.009
                            else:
                                if ends_after <= 0:
                                    s += -0.065
                                else:
                                    s += -0.006
                        else:
                            if letters <= 0.75717:
                                if said15 <= 0.95992:
                                    s += 0.038
                                else:
                                    s += -0.218
                            else:
                                s += 0.037
                else:
                    s += 0.059
            else:
                s += -0.106
    if shared <= 0.2366:
        if said_before <= -3.1495:
            s += -0.111
        else:
            if said_after <= 0.0:
                s += -0.024
            else:
                if after12 <= 145.21:
                    s += 0.024
                else:
                    s += -0.073
    else:
        if ends <= 2:
            if words <= 0:
                s += -0.153
            else:
                if ends <= 1:
                    if all_prose <= 31217:
                        s += 0.011
                    else:
                        if all_prose <= 33567:
                            s += -0.213
                        else:
                            if all_prose <= 38178:
                                s += 0.125
                            else:
                                if all_prose <= 38265:
                                    s += -0.330
                                else:
                                    if place <= 0.32882:
                                        s += 0.078
                                    else:
                                        if all_prose <= 53815:
                                            s += -0.007
                                        else:
                                            s += -0.194
                else:
                    s += -0.054
        else:
            if ends <= 3:
                s += 0.116
            else:
                s += -0.047
    if said2 <= -3.2306:
        s += -0.116
    else:
        if place <= 0.98185:
            if closes <= 0:
                if said15 <= 2.3631:
                    if in_run <= 0:
                        if words <= 3:
                            if width_after <= 6:
                                s += 0.047
                            else:
                                s += -0.023
                        else:
                            s += 0.022
                    else:
                        if run_share <= 0.93617:
                            s += -0.044
                        else:
                            if prose_before <= 0.67279:
                                if after12 <= 87.125:
                                    if width_after <= 0:
                                        s += -0.223
                                    else:
                                        s += 0.062
                                else:
                                    s += -0.024
                            else:
                                if width_before <= 130:
                                    if from_first <= 55.5:
                                        if from_run_end <= 6:
                                            s += -0.048
                                        else:
                                            s += -0.156
                                    else:
                                        s += 0.019
                                else:
                                    s += 0.012
                else:
                    s += 0.032
            else:
                s += -0.155
        else:
            s += -0.083
    if from_headline <= -17.5:
        s += -0.100
    else:
        if titled <= 0.18899:
            if noisy <= 0:
                if width <= 58:
                    if from_headline <= 2.5:
                        if dates_near <= 0:
                            s += 0.040
                        else:
                            s += -0.100
                    else:
                        if said_after <= 0.37964:
                            if before3 <= 20.833:
                                if said <= -0.75239:
                                    s += 0.037
                                else:
                                    s += -0.017
                            else:
                                if ends_before <= 2:
                                    s += -0.043
                                else:
                                    s += 0.114
                        else:
                            s += 0.038
                else:
                    if copies <= 1:
                        if from_headline <= 6.5:
                            if from_last <= 8.5:
                                s += 0.094
                            else:
                                s += -0.023
                        else:
                            s += -0.020
                    else:
                        s += -0.095
            else:
                s += -0.064
        else:
            if words <= 24:
                s += -0.006
            else:
                s += 0.046
    if from_headline <= -17.5:
        s += -0.095
    else:
        if dated <= 0:
            if ends_before <= 3:
                if ends_before <= 2:
                    if commas <= 0:
                        if since_more <= 59:
                            if from_headline <= 23.5:
                                s += 0.015
                            else:
                                s += -0.089
                        else:
                            if letters <= 0.71257:
                                if words <= 0:
                                    s += -0.150
                                else:
                                    s += 0.045
                            else:
                                if until_more <= 2:
                                    s += -0.117
                                else:
                                    s += -0.006
                    else:
                        if titled <= 0.18899:
                            s += 0.003
                        else:
                            s += 0.036
                else:
                    if said <= 1.1051:
                        s += 0.107
                    else:
                        s += -0.004
            else:
                s += -0.108
        else:
            if letters <= 0.70597:
                if short_near <= 21:
                    s += -0.099
                else:
                    s += 0.181
            else:
                s += 0.220
    if ends <= 2:
        if copies <= 1:
            if dated <= 0:
                if from_run_end <= 5:
                    if ends_after <= 0:
                        s += 0.003
                    else:
                        if said2 <= -1.0466:
                            s += -0.054
                        else:
                            s += 0.059
                else:
                    if place <= 0.69187:
                        s += 0.001
                    else:
                        if shared <= 0.47847:
                            if said <= 2.4551:
                                s += -0.082
                            else:
                                s += -0.270
                        else:
                            s += -0.016
            else:
                s += -0.075
        else:
            if place <= 0.082541:
                if best_near <= 1.1448:
                    if shared <= 0.71082:
                        s += 0.021
                    else:
                        s += 0.223
                else:
                    s += -0.098
            else:
                if words <= 6:
                    s += -0.015
                else:
                    s += -0.088
    else:
        if ends <= 3:
            s += 0.095
        else:
            s += -0.081
    if said6 <= -3.2348:
        s += -0.121
    else:
        if holds <= 0:
            if width_before <= 15:
                if best_near <= -1.6076:
                    s += 0.029
                else:
                    if from_last <= 2.5:
                        if from_headline <= 6.5:
                            s += 0.077
                        else:
                            if said <= 2.5774:
                                s += -0.069
                            else:
                                s += -0.497
                    else:
                        s += -0.008
            else:
                if dates_near <= 4:
                    if width <= 16:
                        s += -0.023
                    else:
                        if all_prose <= 1421:
                            if width_after <= 16:
                                s += 0.007
                            else:
                                s += 0.072
                        else:
                            if bullet <= 0:
                                if from_run_end <= 5:
                                    s += 0.020
                                else:
                                    s += -0.009
                            else:
                                if width <= 128:
                                    s += 0.075
                                else:
                                    s += -0.071
                else:
                    s += -0.082
        else:
            s += -0.050
    if shared <= 0.2366:
        if said6 <= -2.3135:
            if copies <= 23:
                s += -0.078
            else:
                s += 0.348
        else:
            if width_after <= 0:
                s += -0.083
            else:
                if until_more <= 52:
                    if best_near <= 3.4064:
                        s += -0.028
                    else:
                        if run_share <= 0.93258:
                            s += -0.491
                        else:
                            s += -0.092
                else:
                    s += 0.001
    else:
        if titled <= 0.82576:
            if place <= 0.07018:
                if best_near <= 0.33919:
                    if words <= 3:
                        s += 0.006
                    else:
                        s += 0.183
                else:
                    s += 0.012
            else:
                if caption <= 0:
                    if words <= 0:
                        s += -0.148
                    else:
                        s += 0.009
                else:
                    if width <= 50:
                        s += 0.092
                    else:
                        s += -0.157
        else:
            s += -0.052
    if shared <= 0.37567:
        if said15 <= -1.5077:
            if all_prose <= 269:
                s += 0.131
            else:
                s += -0.064
        else:
            if from_run_end <= -3:
                if ends <= 0:
                    if bylines_near <= 0:
                        s += 0.019
                    else:
                        s += -0.059
                else:
                    s += 0.063
            else:
                if from_run_start <= 3:
                    if short_near <= 17:
                        if after12 <= 50.458:
                            s += 0.055
                        else:
                            s += -0.006
                    else:
                        s += -0.086
                else:
                    s += -0.036
    else:
        if ends <= 2:
            if after3 <= 23.5:
                s += 0.020
            else:
                if letters <= 0.78953:
                    if words <= 107:
                        s += -0.032
                    else:
                        if titled <= 0.12132:
                            s += -0.406
                        else:
                            s += -0.036
                else:
                    s += 0.006
        else:
            s += 0.081
    if from_headline <= 0.0:
        if shared <= 0.82953:
            if all_prose <= 269:
                s += 0.097
            else:
                s += -0.094
        else:
            if words <= 3:
                s += -0.072
            else:
                s += 0.256
    else:
        if place <= 0.98185:
            if all_prose <= 58125:
                if titled <= 0.82576:
                    if all_prose <= 3203:
                        if all_prose <= 3128:
                            s += 0.014
                        else:
                            if said2 <= 0.77258:
                                if until_more <= 2:
                                    s += 0.708
                                else:
                                    s += 0.185
                            else:
                                s += -0.081
                    else:
                        if all_prose <= 4196:
                            s += -0.049
                        else:
                            if bylines_near <= 0:
                                s += 0.008
                            else:
                                s += -0.051
                else:
                    if words <= 63:
                        s += -0.058
                    else:
                        s += 0.100
            else:
                s += -0.117
        else:
            s += -0.074
    if copies <= 51:
        if said_before <= 0.097658:
            if since_prose <= 9:
                if all_prose <= 1557:
                    s += 0.025
                else:
                    s += -0.043
            else:
                if capital <= 0:
                    s += 0.063
                else:
                    if copies <= 30:
                        if words <= 3:
                            if all_prose <= 6103:
                                s += -0.063
                            else:
                                s += 0.012
                        else:
                            s += 0.010
                    else:
                        s += 0.365
        else:
            if from_run_start <= 3:
                if all_prose <= 31217:
                    s += 0.052
                else:
                    s += -0.106
            else:
                if from_run_start <= 43:
                    if width_after <= 109:
                        s += -0.020
                    else:
                        if from_first <= 59.5:
                            s += 0.029
                        else:
                            s += -0.096
                else:
                    if all_prose <= 8434:
                        s += 0.083
                    else:
                        s += 0.009
    else:
        s += -0.154
    return s
