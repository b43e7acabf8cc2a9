namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Calls something that the implementation knows by name: <c>stablehlo.custom_call @check.eq(%0, %1) : (…) -> t</c>.</summary>
[Op("stablehlo.custom_call", Syntax = "$call_target_name `(` $inputs `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class CustomCallOp : Operation, IMemoryEffects, IEvaluable
{
    [Operand] public partial OperandRange Inputs { get; }
    [Attr("call_target_name", IsSymbolName = true)] public partial string Target { get; set; }
    [Attr("has_side_effect", Default = false)] public partial bool HasSideEffect { get; set; }
    [Attr("backend_config")] public partial IrAttribute? BackendConfig { get; set; }
    [Attr("api_version", Default = CustomCallApiVersion.Original)] public partial CustomCallApiVersion ApiVersion { get; set; }
    [Attr("called_computations")] public partial ArrayAttr? CalledComputations { get; set; }
    [Attr("operand_layouts")] public partial ArrayAttr? OperandLayouts { get; set; }
    [Attr("result_layouts")] public partial ArrayAttr? ResultLayouts { get; set; }
    [Attr("output_operand_aliases")] public partial ArrayAttr? OutputOperandAliases { get; set; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (HasSideEffect) effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (CustomCallHandlers.Find(Target) is { } handler) handler(this, frame);
        else throw frame.Error($"calls '{Target}', which nobody has registered; known are {string.Join(", ", CustomCallHandlers.Names)}");
    }
}
