using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of i32.</summary>
public abstract class Int32Array : IAttributeConstraint
{
    public static string Summary => "32-bit integer array attribute";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is IntegerAttr { Type: IntegerType { Width: 32, IsSignless: true } });
}
