namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How <see cref="FCmpOp"/> compares: ordered (o: false of NaN) or unordered (u: true of NaN).</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "llvm.fcmp comparison predicate")]
public enum FCmpPredicate
{
    [Case("_false")]
    False,
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
    [Case("_true")]
    True,
}
