using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Suggests the names that it holds for its results.</summary>
[Op("test.custom_result_name")]
public sealed partial class CustomResultNameOp : Operation, INamesResults
{
    [Operand] public partial OperandRange OptOperands { get; }
    [Result("r")] public partial ResultRange Outputs { get; }
    [Attr("names")] public partial ArrayAttr ResultNames { get; set; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        for (int i = 0; i < Math.Min(ResultNames.Count, ResultCount); i++)
            if (ResultNames[i] is StringAttr { Value: { Length: > 0 } name }) namer.Name(GetResult(i), name);
    }
}
