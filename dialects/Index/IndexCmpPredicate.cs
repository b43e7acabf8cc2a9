namespace OpenXla.Ir.Dialects.Index;

/// <summary>index comparison predicate kind</summary>
[EnumDef("index.cmp_predicate", Title = "::mlir::index::IndexCmpPredicate")]
public enum IndexCmpPredicate
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
