namespace OpenXla.Ir.Dialects.Arith;

/// <summary>How <see cref="CmpFOp"/> compares: ordered (o), true only where neither side is NaN, or unordered (u), true where one is.</summary>
[EnumDef(Storage = EnumStorage.I64)]
public enum CmpFPredicate
{
    [Case("false")]
    AlwaysFalse,
    Oeq,
    Ogt,
    Oge,
    Olt,
    Ole,
    One,
    Ord,
    Ueq,
    Ugt,
    Uge,
    Ult,
    Ule,
    Une,
    Uno,

    [Case("true")]
    AlwaysTrue,
}
