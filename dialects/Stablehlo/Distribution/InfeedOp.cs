namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The next tensors from the queue that feeds the processes.</summary>
[Op("stablehlo.infeed")]
public sealed partial class InfeedOp : Operation, IMemoryEffects, IEvaluable
{
    [Operand<Token>] public partial Value<TokenType> Token { get; set; }
    [Attr("infeed_config", Default = "")] public partial string Config { get; set; }
    [Attr] public partial ArrayAttr? Layout { get; set; }
    [Result<StaticTensorOrToken>("results")] public partial ResultRange Outputs { get; }

    public void GetEffects(List<MemoryEffect> effects) => ChannelEffects.Add(effects);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: 0 < size(results). C2: is_tensor(results[:-1]). C3: is_token(results[-1])
        if ((TokenResults.MistakeOf(Outputs, "all elements of result types, except the last element, are expected to be of tensor type") ?? FindMistakeOfLayout()) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistakeOfLayout()
    {
        if (Layout is not { } layout) return null;
        if (layout.Count != ResultCount - 1) return $"layout-attribute size must be {ResultCount - 1} (which is the number of op-results - 1 (for token result)), but got {layout.Count}";
        foreach (var child in layout.Elements)
        {
            if (child is not ArrayAttr order) return $"layout-attribute expected to have elements of type array, but got {child}";
            foreach (var dimension in order.Elements)
                if (dimension is not IntegerAttr) return $"layout-attribute's leaf elements are expected to be of type integer, but got {dimension}";
        }
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (frame.Process.NextInfeed() is not { } function) throw frame.Error("finds the queue of inputs empty");
        var values = frame.Call(function);
        if (values.Length != ResultCount - 1) throw frame.Error($"takes {ResultCount - 1} tensors, but @{function} gives {values.Length}");
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
        frame.Set(GetResult(values.Length), frame.GetValue(Token));
    }
}
