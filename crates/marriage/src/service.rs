use egude_domain::words;

words! {
    /// What a registry can be booked for.
    Service {
        /// 结婚登记.
        Marry = "marry",
        /// 离婚登记申请.
        DivorceApply = "divorce-apply",
        /// 离婚登记发证, inside its legal window.
        DivorceIssue = "divorce-issue",
        /// 补领结婚证.
        ReissueMarriage = "reissue-marriage",
        /// 补领离婚证.
        ReissueDivorce = "reissue-divorce",
        /// 婚姻家庭辅导.
        Counselling = "counselling",
        /// 颁证仪式.
        Ceremony = "ceremony",
    }
}

words! {
    /// Couples that only some registries may register (婚姻登记条例 art. 2).
    SpecialCase {
        /// With a resident of Hong Kong, Macao or Taiwan.
        HkMacaoTaiwan = "hk-macao-taiwan",
        /// With a Chinese citizen who lives abroad (华侨).
        OverseasChinese = "overseas-chinese",
        /// With a foreigner.
        Foreigner = "foreigner",
    }
}

words! {
    /// One of the two.
    Person {
        /// Who asks.
        First = "first",
        /// The other one.
        Second = "second",
    }
}

#[cfg(test)]
mod tests {
    use egude_domain::UnknownWord;

    use super::*;

    #[test]
    fn a_word_is_read_as_it_is_written() {
        for service in Service::ALL {
            assert_eq!(service.as_str().parse(), Ok(*service));
            let json = serde_json::to_string(service).unwrap();
            assert_eq!(json, format!("\"{service}\""));
        }
        assert_eq!("wedding".parse::<Service>(), Err(UnknownWord));
    }
}
