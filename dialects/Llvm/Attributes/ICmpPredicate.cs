namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How <see cref="ICmpOp"/> compares: s reads integers as signed, u as unsigned.</summary>
[EnumDef(Storage = EnumStorage.I64, Summary = "llvm.icmp comparison predicate")]
public enum ICmpPredicate
{
    Eq,
    Ne,
    Slt,
    Sle,
    Sgt,
    Sge,
    Ult,
    Ule,
    Ugt,
    Uge,
}
