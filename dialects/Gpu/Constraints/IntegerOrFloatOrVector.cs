namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A scalar number or a short row of them.</summary>
internal abstract class IntegerOrFloatOrVector : ITypeConstraint
{
    public static string Summary => "Integer or Float or fixed-length vector of Integer or Float values of ranks 1";

    public static bool IsSatisfiedBy(IrType type) =>
        IntegerOrFloat.IsSatisfiedBy(type) || (type is VectorType { IsScalable: false, Rank: 1, ElementType: var element } && IntegerOrFloat.IsSatisfiedBy(element));
}
