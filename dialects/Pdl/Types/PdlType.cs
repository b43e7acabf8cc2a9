namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>What a pattern finds or makes.</summary>
public abstract record PdlType : IrType
{
    /// <summary>Reads what stands in a range: <c>value</c>, without the dialect.</summary>
    /// <param name="parser">Stands at it.</param>
    /// <param name="around">Where the type around begins, which is where upstream sees a wrong one.</param>
    internal static PdlType ParseElement(AsmParser parser, int around)
    {
        return parser.ParseKeyword() switch
        {
            "attribute" => PdlAttributeType.Instance,
            "operation" => PdlOperationType.Instance,
            "range" => PdlRangeType.Parse(parser),
            "type" => PdlTypeType.Instance,
            "value" => PdlValueType.Instance,
            var other => throw parser.Error(around, $"invalid 'pdl' type: `{other}'"),
        };
    }
}
