namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A tile of a matrix that the threads of a subgroup hold together: <c>!gpu.mma_matrix&lt;16x16xf16, "AOp"></c>.</summary>
/// <param name="Shape">Rows and columns.</param>
/// <param name="ElementType">The type of the elements.</param>
/// <param name="Operand">Which part of a product the tile plays: <c>AOp</c>, <c>BOp</c> or <c>COp</c>.</param>
[TypeDef("gpu.mma_matrix", Summary = "MMAMatrix type")]
public sealed partial record MMAMatrixType(Shape Shape, IrType ElementType, string Operand) : IrType, ITypeConstraint
{
    public static string Summary => "MMAMatrix type";

    public static bool IsSatisfiedBy(IrType type) => type is MMAMatrixType;

    public static MMAMatrixType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        var shape = parser.ParseDimensions(allowDynamic: false);
        var element = parser.ParseType();
        parser.Expect(","u8);
        var operand = parser.TryParseString() ?? "";
        parser.Expect(">"u8);
        var type = new MMAMatrixType(shape, element, operand);
        return type.Invalid() is { } reason ? throw parser.Error(at, reason) : type;
    }

    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        if (Operand is not ("AOp" or "BOp" or "COp")) return "operand expected to be one of AOp, BOp or COp";
        if (Shape.Rank != 2) return "MMAMatrixType must have exactly two dimensions";
        return IsElement(ElementType) ? null : "MMAMatrixType elements must be SI8, UI8, I32, F16, F32, or F64";
    }

    /// <summary>A tile of someone's choice.</summary>
    public static MMAMatrixType? Sample(ParameterSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        IrType[] elements = [FloatType.F16, FloatType.F32, FloatType.F64, IntegerType.I32, new IntegerType(8, Signedness.Signed), new IntegerType(8, Signedness.Unsigned)];
        string[] roles = ["AOp", "BOp", "COp"];
        return new MMAMatrixType([8L << source.Next(3), 8L << source.Next(3)], elements[source.Next(elements.Length)], roles[source.Next(roles.Length)]);
    }

    private static bool IsElement(IrType type) =>
        type is IntegerType { Width: 8, IsSignless: false } or IntegerType { Width: 32, IsSignless: true } || type.Equals(FloatType.F16) || type.Equals(FloatType.F32) || type.Equals(FloatType.F64);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintShape(Shape);
        printer.PrintType(ElementType);
        printer.Write(", \""u8);
        printer.Write(Operand);
        printer.Write("\">"u8);
    }
}
