using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An attribute of type index.</summary>
public abstract class IndexAttr : ITypedAttributeConstraint
{
    public static string Summary => "index attribute";

    public static IrType ValueType => IndexType.Instance;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
