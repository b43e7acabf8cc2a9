using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ui32 attribute.</summary>
public abstract class UI32Attr : ITypedAttributeConstraint
{
    public static string Summary => "32-bit unsigned integer attribute";

    public static IrType ValueType { get; } = new IntegerType(32, Signedness.Unsigned);

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
