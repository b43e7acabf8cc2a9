using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A dense array of i64 numbers.</summary>
public abstract class DenseI64ArrayAttr : IAttributeConstraint
{
    public static string Summary => "i64 dense array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseArrayAttr { ElementType: IntegerType { Width: 64, IsSignless: true } };
}
