namespace Acme;

/// <summary>Acme's chip, here played by a loop: takes functions that consist of clamps of f32 tensors.</summary>
public sealed class AcmeTarget : ITarget
{
    public string Name => "acme";

    public string Description => "Acme's chip";

    public IReadOnlyCollection<string> Capabilities => ["f32"];

    public IExecutable? Compile(ModuleOp module, TargetOptions options)
    {
        var functions = new Dictionary<string, Region>(StringComparer.Ordinal);
        bool isSupported = true;
        foreach (var op in module.Body.Operations)
        {
            if (op is not ICallable { CallableBody: { HasOneBlock: true } body } || op is not ISymbol { SymbolName: { } name })
            {
                op.EmitError("is not supported by target 'acme', which takes functions of one block");
                return null;
            }
            functions[name] = body;
            foreach (var inner in body.Entry.Operations)
            {
                if (inner is IReturnLike || inner is ClampOp { Input.Type.ElementType: FloatType { Width: 32 }, Min.Type.ElementType: FloatType { Width: 32 } }) continue;
                inner.EmitError("is not supported by target 'acme', which takes acme.clamp of f32");
                isSupported = false;
            }
        }
        return isSupported ? new AcmeExecutable(functions) : null;
    }
}
