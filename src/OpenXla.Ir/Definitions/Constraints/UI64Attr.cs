using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ui64 attribute.</summary>
public abstract class UI64Attr : ITypedAttributeConstraint
{
    public static string Summary => "64-bit unsigned integer attribute";

    public static IrType ValueType { get; } = new IntegerType(64, Signedness.Unsigned);

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
