namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Calls something that the implementation knows by name: <c>stablehlo.custom_call @check.eq(%0, %1) : (…) -> t</c>.</summary>
[Op("stablehlo.custom_call", Syntax = "$call_target_name `(` $inputs `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class CustomCallOp : Operation, IMemoryEffects, IEvaluable
{
    [Operand<CustomCallValue>] public partial OperandRange Inputs { get; }
    [Attr("call_target_name", IsSymbolName = true)] public partial string Target { get; set; }
    [Attr("has_side_effect", Default = false)] public partial bool HasSideEffect { get; set; }
    [Attr("backend_config")] public partial IrAttribute? BackendConfig { get; set; }
    [Attr("api_version", Default = CustomCallApiVersion.Original)] public partial CustomCallApiVersion ApiVersion { get; set; }
    [Attr<FunctionReferences>("called_computations")] public partial ArrayAttr? CalledComputations { get; set; }
    [Attr<Layouts>("operand_layouts")] public partial ArrayAttr? OperandLayouts { get; set; }
    [Attr<Layouts>("result_layouts")] public partial ArrayAttr? ResultLayouts { get; set; }
    [Attr<OperandAliases>("output_operand_aliases")] public partial ArrayAttr? OutputOperandAliases { get; set; }
    [Attr("result_tilings")] public partial ArrayAttr? ResultTilings { get; set; }
    [Result<CustomCallValue>("results")] public partial ResultRange Outputs { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (HasSideEffect) effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if ((LayoutRules.MistakeOf(this) ?? AliasRules.MistakeOf(this) ?? MistakeOfBackendConfig() ?? BufferCalls.MistakeOf(this)) is { } mistake) verifier.Error(this, mistake);
    }

    private string? MistakeOfBackendConfig()
    {
        if (BackendConfig is not { } config) return null;
        if (ApiVersion == CustomCallApiVersion.TypedFfi) return config is DictionaryAttr ? null : $"backend_config for api_version {ApiVersion.Keyword()} must be a dictionary attribute.";
        return config is StringAttr ? null : $"backend_config for api_version {ApiVersion.Keyword()} must be a string attribute.";
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (CustomCallHandlers.Find(Target) is { } handler) handler(this, frame);
        else throw frame.Error($"calls '{Target}', which nobody has registered; known are {string.Join(", ", CustomCallHandlers.Names)}");
    }
}
