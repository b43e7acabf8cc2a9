namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The border between tensors and memory.</summary>
[Dialect("bufferization")]
public sealed partial class BufferizationDialect : IInliningDialect
{
    private const string Writable = "bufferization.writable";
    private const string Access = "bufferization.access";
    private const string BufferLayout = "bufferization.buffer_layout";
    private const string ManualDeallocation = "bufferization.manual_deallocation";

    public IReadOnlyList<string> DependentDialects => ["arith", "memref", "tensor"];

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (attribute.Name != ManualDeallocation)
            verifier.ErrorAt(op, $"attribute '{new StringAttr(attribute.Name)}' not supported as an op attribute by the bufferization dialect");
        else if (!AllocatesOrFrees(op))
            verifier.Error(op, $"attribute '{ManualDeallocation}' can be used only on ops that have an allocation and/or free side effect");
    }

    private static bool AllocatesOrFrees(Operation op)
    {
        if (op.As<IMemoryEffects>() is not { } effectful) return false;
        var effects = new List<MemoryEffect>();
        effectful.GetEffects(effects);
        return effects.Exists(static effect => effect.Kind is MemoryEffectKind.Allocate or MemoryEffectKind.Free);
    }

    public void VerifyArgumentAttribute(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(function, attribute.Name, attribute.Value) is { } mistake) verifier.ErrorAt(function, mistake);
    }

    private static string? FindMistake(Operation function, string name, IrAttribute value) => name switch
    {
        Writable when value is not IntegerAttr { Type: IntegerType { Width: 1 } } => $"'{name}' is expected to be a boolean attribute",
        Writable => function is IFunction { IsDeclaration: true } ? $"'{name}' is invalid on external functions" : null,
        Access when value is not StringAttr => $"'{name}' is expected to be a string attribute",
        Access => value is StringAttr { Value: "none" or "read" or "write" or "read-write" } ? null : $"invalid value for '{name}'",
        BufferLayout => value is AffineMapAttr or StridedLayoutAttr ? null : $"'{name}' is expected to be a buffer layout attribute",
        // Upstream names this one whatever the attribute is.
        _ => $"attribute '{BufferLayout}' not supported as a region arg attribute by the bufferization dialect",
    };
}
