using OpenXla.Ir.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A floating-point type of one of the known formats: <c>f32</c>, <c>bf16</c>, <c>f8E4M3FN</c>, …</summary>
public sealed record FloatType : IrType
{
    private static readonly Dictionary<string, FloatType> ByName = FloatFormat.All.ToDictionary(f => f.Name, f => new FloatType(f));

    public static readonly FloatType F16 = ByName["f16"];
    public static readonly FloatType BF16 = ByName["bf16"];
    public static readonly FloatType F32 = ByName["f32"];
    public static readonly FloatType F64 = ByName["f64"];
    public static readonly FloatType F80 = ByName["f80"];
    public static readonly FloatType F128 = ByName["f128"];

    private FloatType(FloatFormat format) => Format = format;

    public FloatFormat Format { get; }
    public int Width => Format.Width;
    public override string Keyword => "builtin." + Format.Name;

    /// <summary>The type of a format.</summary>
    public static FloatType Of(FloatFormat format) => ByName[(format ?? throw new ArgumentNullException(nameof(format))).Name];

    /// <summary>The type of that name, or null.</summary>
    public static FloatType? Find(string name) => ByName.GetValueOrDefault(name);

    public bool Equals(FloatType? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    protected internal override void Print(AsmPrinter printer) => printer.Write(Format.Name);
}
