using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Takes the sign out of integer types: arith says with the operation, not with the type, how bits are read.</summary>
public sealed class SignlessTypes : TypeConverter
{
    public SignlessTypes()
    {
        Add<IrType>(static type => type);
        Add<IntegerType>(static type => Of(type));
        Add<TensorType>(static type => type.WithElementType(Of(type.ElementType)));
        Add<FunctionType>(type => ConvertAll(type.Inputs.Span) is { } inputs && ConvertAll(type.Results.Span) is { } results
            ? new FunctionType([.. inputs], [.. results]) : null);
    }

    /// <summary>The element type without its sign.</summary>
    public static IrType Of(IrType type) => type is IntegerType { IsSignless: false } integer ? new IntegerType(integer.Width) : type;
}
