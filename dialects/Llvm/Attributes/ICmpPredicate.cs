namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How <see cref="ICmpOp"/> compares: signed (s) or unsigned (u).</summary>
[EnumDef(Storage = EnumStorage.I64)]
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
