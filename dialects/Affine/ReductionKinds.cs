using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>An array of ways to combine results.</summary>
public abstract class ReductionKinds : IAttributeConstraint
{
    public static string Summary => "Reduction ops";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(AtomicRMWKindText.IsValue);

    /// <summary>Whether results of a type can be combined in a way. As upstream, which knows no type for <c>xori</c>, <c>maxnumf</c> and <c>minnumf</c>.</summary>
    internal static bool Fits(AtomicRMWKind kind, IrType type) => kind switch
    {
        AtomicRMWKind.AddF or AtomicRMWKind.MulF or AtomicRMWKind.MaximumF or AtomicRMWKind.MinimumF => type is FloatType,
        AtomicRMWKind.AddI or AtomicRMWKind.MulI or AtomicRMWKind.OrI or AtomicRMWKind.AndI => type is IntegerType,
        AtomicRMWKind.MaxS or AtomicRMWKind.MinS => type is IntegerType { IsSigned: true },
        AtomicRMWKind.MaxU or AtomicRMWKind.MinU => type is IntegerType { IsUnsigned: true },
        _ => kind == AtomicRMWKind.Assign,
    };
}
