namespace OpenXla.Ir.Dialects.Arith;

/// <summary>How <see cref="CmpIOp"/> compares: signed (s) or unsigned (u).</summary>
[EnumDef(Storage = EnumStorage.I64)]
public enum CmpIPredicate
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
