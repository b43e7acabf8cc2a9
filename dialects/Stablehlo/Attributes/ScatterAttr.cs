namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which windows of a tensor a scatter writes, and how they lie in its updates: <c>#stablehlo.scatter&lt;update_window_dims = [1], …&gt;</c>.</summary>
public sealed record ScatterAttr(
    EquatableArray<long> UpdateWindowDims,
    EquatableArray<long> InsertedWindowDims,
    EquatableArray<long> InputBatchingDims,
    EquatableArray<long> ScatterIndicesBatchingDims,
    EquatableArray<long> ScatterDimsToOperandDims,
    long IndexVectorDim)
    : IrAttribute, IAttributeDefinition<ScatterAttr>
{
    private static readonly string[] Names = ["update_window_dims", "inserted_window_dims", "input_batching_dims", "scatter_indices_batching_dims", "scatter_dims_to_operand_dims", "index_vector_dim"];

    public static string AttributeName => "stablehlo.scatter";

    public override string Keyword => AttributeName;

    static ScatterAttr? IAttributeDefinition<ScatterAttr>.Sample(ParameterSource source) =>
        new(source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), source.List(Dimension), Dimension(source));

    private static long Dimension(ParameterSource source) => source.Next(4);

    public static ScatterAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var lists = new EquatableArray<long>[5];
        long indexVectorDim = 0;
        DimensionNumbersSyntax.Parse(parser, "scatter", Names, field =>
        {
            if (field < lists.Length) lists[field] = DimensionNumbersSyntax.ParseList(parser);
            else indexVectorDim = parser.ParseInt64();
        });
        return new ScatterAttr(lists[0], lists[1], lists[2], lists[3], lists[4], indexVectorDim);
    }

    public bool Equals(ScatterAttr? other) => other is not null && ToIndexing() == other.ToIndexing();

    public override int GetHashCode() => ToIndexing().GetHashCode();

    protected override void PrintParameters(AsmPrinter printer) =>
        DimensionNumbersSyntax.Print(printer, Names, [UpdateWindowDims, InsertedWindowDims, InputBatchingDims, ScatterIndicesBatchingDims, ScatterDimsToOperandDims], IndexVectorDim);

    internal WindowIndexing ToIndexing() => new(UpdateWindowDims, InsertedWindowDims, InputBatchingDims, ScatterIndicesBatchingDims, ScatterDimsToOperandDims, IndexVectorDim);
}
