namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The order of dimensions in memory for each of several tensors.</summary>
public abstract class Layouts : IAttributeConstraint
{
    public static string Summary => "Array of layout (1D tensor of index type) attributes";

    public static bool IsSatisfiedBy(IrAttribute attribute) =>
        attribute is ArrayAttr array && array.Elements.All(static e => e is DenseElementsAttr { ElementType: IndexType, Type.Shape.Rank: 1 });
}
