using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>
/// Turns tensors into memory, function boundaries included: <c>f(tensor) -> tensor ⇒ f(memref, memref)</c>, where the last
/// arguments take the results. An operation writes over its init where nobody reads that afterwards.
/// </summary>
[Pass("bufferize")]
public sealed partial class BufferizePass : Pass<ModuleOp>
{
    protected override IReadOnlyList<string> DependentDialects => ["arith", "linalg", "memref"];

    protected override void Run(ModuleOp module, PassContext context)
    {
        var globals = new ConstantGlobals(module);
        foreach (var function in module.Body.OperationsOf<FuncOp>().ToList())
            if (!new FunctionBufferizer(function, globals, context).Run()) return;
        foreach (var function in module.Body.OperationsOf<FuncOp>())
        {
            CopyElision.Run(function);
            Deallocation.Run(function);
        }
    }
}
