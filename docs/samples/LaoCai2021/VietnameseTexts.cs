namespace LaoCai2021;

/// <summary>What the program says in Vietnamese.</summary>
internal static class VietnameseTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["help"] = """
            Kế hoạch xã nông thôn mới nâng cao năm 2021 của tỉnh Lào Cai, và những gì đã biết về 11 xã đăng ký.

              --lang vi|en     ngôn ngữ; mặc định là vi
              --commune MÃ     chỉ xét một trong 11 xã trong phần minh họa, ví dụ 02929
              --json           một tài liệu JSON, cho cả hai ngôn ngữ (lao-cai-2021.schema.json)
              --help           trang này

            Mã thoát: 0; 1 khi không ghi được báo cáo; 2 khi tham số hoặc tệp đầu vào bị lỗi.

            """,
        ["error.option"] = "Không có tham số '{option}'; xem --help.",
        ["error.value"] = "Tham số '{option}' thiếu giá trị; xem --help.",
        ["error.twice"] = "Tham số '{option}' được ghi hai lần.",
        ["error.language"] = "Không có ngôn ngữ '{value}'; ghi --lang vi hoặc --lang en.",
        ["error.commune"] = "'{code}' không phải là mã của một trong các xã đăng ký: {codes}.",
        ["error.output"] = "Không ghi được báo cáo: {reason}",
        ["letter.Met"] = "Đ",
        ["letter.NotMet"] = "C",
        ["letter.Undetermined"] = "?",
        ["letter.NotApplicable"] = "-",
        ["legend"] = "Đ đạt, C chưa đạt, ? chưa đủ căn cứ, - không xét; cột cuối là kết luận cho cả bộ tiêu chí.",
        ["column.code"] = "Mã",
        ["column.commune"] = "Xã",
        ["column.type"] = "Loại",
        ["column.district"] = "Thuộc",
        ["column.verdict"] = "KL",
        ["plan.head"] = "1. KẾ HOẠCH",
        ["plan.plan"] = "Kế hoạch: {number} ngày {date}, {issuer}",
        ["plan.target"] = "Mục tiêu: {target}.",
        ["plan.letter"] = "Công văn: Số: {symbol} ({state}).",
        ["plan.cites"] = "Công văn dẫn: {number} ngày {date} của {issuer}.",
        ["plan.principle"] = "Nguyên tắc: {principle}.",
        ["plan.duties"] = "Mỗi xã đăng ký:",
        ["plan.models"] = "Mô hình điển hình, ví dụ:",
        ["plan.residentWork"] = "Phần việc do người dân tự triển khai thực hiện, ví dụ:",
        ["plan.assignments"] = "Phân công (trong ngoặc vuông là lĩnh vực liên quan, theo cách hiểu của chương trình này):",
        ["plan.agency"] = "{agency} [{touches}]:",
        ["plan.communes"] = "{count} xã đăng ký; mã được tìm theo tên xã và tên huyện trong địa giới ngày {date}:",
        ["known.head"] = "2. NHỮNG GÌ ĐÃ BIẾT VỀ TỪNG XÃ (số liệu thật, chưa đầy đủ, có nguồn)",
        ["known.recognised"] = "Được công nhận đạt chuẩn nông thôn mới nâng cao năm {year}{details}.",
        ["known.decision"] = ", quyết định số {numbers}",
        ["known.decided"] = ", ký ngày {date}",
        ["known.announced"] = ", công bố ngày {date}",
        ["known.reported"] = ", nguồn đăng ngày {date}",
        ["known.progress"] = "Tiến độ theo nguồn: {progress}.",
        ["known.fact"] = "{fact}.",
        ["known.source"] = "Nguồn: {source}.",
        ["known.nothing"] = "Chưa tìm thấy kết quả nào.",
        ["known.summary"] = "Trong {count} xã đăng ký năm {year}, số xã được biết là đã được công nhận năm {year}: {inYear}; các năm sau: {later}.",
        ["year.head"] = "3. NĂM ĐÁNH GIÁ {year}",
        ["year.summary"] = "{count}/{total} xã: chưa ghi nhận được bộ tiêu chí quốc gia nào về xã nông thôn mới nâng cao có hiệu lực ngày {date}, nên không thể kết luận. Bộ tiêu chí ban hành sau không được áp dụng cho thời gian trước.",
        ["reported.head"] = "4. SỐ LIỆU THẬT, TỪNG XÃ: kết luận trung thực khi dữ kiện chưa đủ",
        ["reported.case"] = "{commune}, năm đánh giá {year}, theo văn bản có hiệu lực ngày {date}",
        ["reported.territory"] = "Thư viện có địa giới {known}, không có địa giới của ngày đó: xã được lấy theo địa giới ngày {date}.",
        ["reported.noSet"] = "Số liệu vẫn được ghi lại, không so với ngưỡng nào:",
        ["reported.withheld"] = "Mặc định: {verdict}; còn thiếu {missing}.",
        ["reported.admitted"] = "Nếu chấp nhận ngưỡng chưa kiểm chứng: {verdict}; còn thiếu {missing}.",
        ["reported.missing"] = "{total} dữ kiện ({measurements} số liệu, {thresholds} ngưỡng, {requirements} quy định cụ thể)",
        ["reported.indicator"] = "{number} {name} (bộ {standard})",
        ["reported.value"] = "{measure}: {value}, ngày {date}; yêu cầu: {demand}.",
        ["period.span"] = "từ ngày {from} đến ngày {to}",
        ["reported.valueOnly"] = "{measure}: {value}, ngày {date}.",
        ["reported.verdicts"] = "Mặc định: {withheld}. Nếu chấp nhận ngưỡng chưa kiểm chứng: {admitted}{leaned}.",
        ["reported.leaned"] = ", dựa trên ngưỡng chưa kiểm chứng của {clauses}",
        ["reported.caveat"] = "Lưu ý: {caveat}.",
        ["example.head"] = "5. DỮ LIỆU MINH HỌA: năm đánh giá {year}, đủ ngưỡng, gần đủ số liệu",
        ["example.notice"] = "MINH HỌA: mọi số liệu của phần này, và mọi ngưỡng mà bộ tiêu chí quốc gia để mở hoặc chưa ghi nhận được, đều được đặt ra để chạy thử. Không kết luận nào ở đây nói về xã có thật.",
        ["example.decision"] = "Ngưỡng đặt ra: {decision}: {title}.",
        ["example.admitted"] = "Ngưỡng chưa kiểm chứng được chấp nhận.",
        ["example.table"] = "MINH HỌA: bộ {standard}, {criteria} tiêu chí, năm {year}",
        ["example.gaps"] = "MINH HỌA: phần còn thiếu của từng xã, năm {year}",
        ["example.commune"] = "{code} {name}: {verdict}; {indicators} chỉ tiêu và {conditions} điều kiện chưa đạt, {missing} dữ kiện còn thiếu.",
        ["example.setCondition"] = "điều kiện của bộ {standard}: {gap}",
        ["example.condition"] = "điều kiện của tiêu chí {number} bộ {standard}: {gap}",
        ["example.gap"] = "{standard} {number}: {gap}",
        ["example.missing"] = "còn thiếu: {missing}",
        ["example.leaned"] = "MINH HỌA: ngưỡng chưa kiểm chứng mà kết luận dựa vào, năm {year}",
        ["example.leanedCommune"] = "{code} {name}: {law} ngưỡng của bộ tiêu chí quốc gia, {example} ngưỡng minh họa.",
        ["example.leanedTotal"] = "Tất cả: {law} ngưỡng khác nhau của bộ tiêu chí quốc gia, {example} ngưỡng minh họa.",
        ["example.explanation"] = "MINH HỌA: giải thích đầy đủ cho {code} {name} ({language})",
        ["language.vi"] = "tiếng Việt",
        ["language.en"] = "tiếng Anh",
    };
}
