namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>What a pattern finds or makes.</summary>
public abstract record PdlType : IrType
{
    /// <summary>Reads what stands in a range: <c>value</c>, without the dialect.</summary>
    internal static PdlType ParseElement(AsmParser parser)
    {
        int at = parser.NextPosition;
        return parser.ParseKeyword() switch
        {
            "attribute" => PdlAttributeType.Instance,
            "operation" => PdlOperationType.Instance,
            "range" => PdlRangeType.Parse(parser),
            "type" => PdlTypeType.Instance,
            "value" => PdlValueType.Instance,
            var other => throw parser.Error(at, $"invalid 'pdl' type: `{other}'"),
        };
    }
}
