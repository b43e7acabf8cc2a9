namespace OpenXla.Ir.Dialects.Arith;

/// <summary>How a value is combined with one that is there already.</summary>
[EnumDef(Storage = EnumStorage.I64)]
public enum AtomicRMWKind
{
    AddF,
    AddI,
    AndI,
    Assign,
    MaximumF,
    MaxNumF,
    MaxS,
    MaxU,
    MinimumF,
    MinNumF,
    MinS,
    MinU,
    MulF,
    MulI,
    OrI,
    XorI,
}
