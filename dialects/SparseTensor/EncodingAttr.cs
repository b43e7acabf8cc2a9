using OpenXla.Ir.Affine;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>How a sparse tensor is stored: <c>#sparse_tensor.encoding&lt;{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }></c>.</summary>
/// <param name="Map">From dimensions of the tensor to levels of storage.</param>
/// <param name="Levels">What each level is.</param>
/// <param name="PositionWidth">The bits of positions; 0 for those of an index.</param>
/// <param name="CoordinateWidth">The bits of coordinates; 0 for those of an index.</param>
/// <param name="Explicit">The one value that elements have which are stored; null where they have several.</param>
/// <param name="Implicit">The value of those that are not; null for 0.</param>
/// <param name="Slices">What a slice shows of each dimension; empty where the tensor is whole.</param>
public sealed record EncodingAttr(
    AffineMap Map,
    EquatableArray<LevelType> Levels,
    int PositionWidth,
    int CoordinateWidth,
    IrAttribute? Explicit,
    IrAttribute? Implicit,
    EquatableArray<DimensionSlice> Slices) : AliasedAttribute, IAttributeDefinition<EncodingAttr>, ITensorEncoding
{
    public static string AttributeName => "sparse_tensor.encoding";

    public override string Keyword => AttributeName;

    public override string? SuggestedAlias => "sparse";

    static EncodingAttr? IAttributeDefinition<EncodingAttr>.Sample(ParameterSource source)
    {
        var levels = new LevelType[1 + source.Next(3)];
        for (int i = 0; i < levels.Length; i++) levels[i] = new LevelType(source.Boolean() ? LevelFormat.Dense : LevelFormat.Compressed);
        int[] widths = [0, 8, 16, 32, 64];
        return new EncodingAttr(AffineMap.Identity(levels.Length), [.. levels], source.Case(widths), source.Case(widths), null, null, []);
    }

    public static EncodingAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var encoding = new EncodingParser(parser).Parse();
        return encoding.Invalid() is { } reason ? throw parser.Error(at, reason) : encoding;
    }

    /// <summary>What is wrong with the encoding, whatever tensor has it; null for nothing.</summary>
    public string? Invalid()
    {
        if (!IsWidth(PositionWidth)) return $"unexpected position bitwidth: {PositionWidth}";
        if (!IsWidth(CoordinateWidth)) return $"unexpected coordinate bitwidth: {CoordinateWidth}";
        if (LevelRules.MistakeOf(Levels.Span) is { } mistake) return mistake;
        if (Map.Results.Length != Levels.Count) return $"level-rank mismatch between dimToLvl and lvlTypes: {Map.Results.Length} != {Levels.Count}";
        if (!LevelRules.CanBeInverted(Map)) return "failed to infer lvlToDim from dimToLvl";
        return Slices.Count == 0 || Slices.Count == Map.DimCount ? null : $"dimension-rank mismatch between dimSlices and dimToLvl: {Slices.Count} != {Map.DimCount}";
    }

    public string? WhyNot(Shape shape, IrType elementType)
    {
        if (Map.DimCount != shape.Rank) return $"dimension-rank mismatch between encoding and tensor shape: {Map.DimCount} != {shape.Rank}";
        return MistakeOf("explicit", Explicit, elementType) ?? MistakeOf("implicit", Implicit, elementType);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        if (Explicit is not null) onAttribute(Explicit);
        if (Implicit is not null) onAttribute(Implicit);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<{ map = "u8);
        if (Map.SymbolCount > 0) printer.Write($"[{string.Join(", ", Enumerable.Range(0, Map.SymbolCount).Select(static i => $"s{i}"))}]");
        printer.Write("("u8);
        for (int i = 0; i < Map.DimCount; i++)
        {
            printer.Write(i == 0 ? $"d{i}" : $", d{i}");
            if (Slices.Count == 0) continue;
            printer.Write(" : "u8);
            printer.PrintAttribute(Slices[i]);
        }
        printer.Write(") -> ("u8);
        for (int i = 0; i < Levels.Count; i++) printer.Write($"{(i == 0 ? "" : ", ")}{Map.Results[i]} : {Levels[i]}");
        printer.Write(")"u8);
        if (PositionWidth != 0) printer.Write($", posWidth = {PositionWidth}");
        if (CoordinateWidth != 0) printer.Write($", crdWidth = {CoordinateWidth}");
        PrintValue(printer, ", explicitVal = ", Explicit);
        PrintValue(printer, ", implicitVal = ", Implicit);
        printer.Write(" }>"u8);
    }

    private static void PrintValue(AsmPrinter printer, string key, IrAttribute? value)
    {
        if (value is null) return;
        printer.Write(key);
        printer.PrintAttribute(value);
    }

    private static bool IsWidth(int width) => width is 0 or 8 or 16 or 32 or 64;

    private static string? MistakeOf(string what, IrAttribute? value, IrType elementType)
    {
        if (value is null) return null;
        var type = value is ITypedAttribute typed ? typed.Type : value is ArrayAttr { Elements: [ITypedAttribute part, ..] } ? new ComplexType(part.Type) : null;
        if (type is null || !type.Equals(elementType)) return $"{what} value type mismatch between encoding and tensor element type: '{type?.ToString() ?? "none"}' != '{elementType}'";
        bool isZero = value is IntegerAttr { IsZero: true } or FloatAttr { Value.IsZero: true } || value is not (IntegerAttr or FloatAttr);
        return what == "explicit" || isZero ? null : "implicit value must be zero";
    }
}
