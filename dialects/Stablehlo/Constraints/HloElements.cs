namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The element types that tensors of this dialect may have, by kind.</summary>
public static class HloElements
{
    public static bool IsPredicate(IrType type) => type is IntegerType { Width: 1, IsSignless: true };

    public static bool IsInteger(IrType type) => type is IntegerType { IsSigned: false, Width: 2 or 4 or 8 or 16 or 32 or 64 };

    public static bool IsSignedInteger(IrType type) => IsInteger(type) && type is IntegerType { IsSignless: true };

    public static bool IsNumber(IrType type) => IsInteger(type) || type is FloatType or ComplexType { ElementType: FloatType };

    public static bool IsSignedNumber(IrType type) => IsNumber(type) && type is not IntegerType { IsUnsigned: true };

    public static bool IsAny(IrType type) => IsNumber(type) || IsPredicate(type);
}
