namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A size in each direction of the grid.</summary>
internal abstract class SizeHint : IAttributeConstraint
{
    public static string Summary => "i32 dense array attribute with 3 elements (if present)";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true }, Count: 3 };
}
