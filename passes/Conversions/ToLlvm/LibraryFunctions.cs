using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Calls functions of the C library, which are declared in the module at their first call.</summary>
internal static class LibraryFunctions
{
    internal static CallOp Call(OpBuilder builder, Operation near, string name, LlvmFunctionType type, params ReadOnlySpan<Value> arguments)
    {
        Declare(near, name, type);
        return CallOp.Create(builder, name, type.Result, arguments);
    }

    private static void Declare(Operation near, string name, LlvmFunctionType type)
    {
        var module = near.Ancestor<ModuleOp>() ?? throw new InvalidOperationException($"'{near.Name}' is in no module");
        foreach (var function in module.Body.OperationsOf<FuncOp>())
            if (function.SymbolName == name) return;
        var builder = new OpBuilder(near.Context) { Location = module.Location };
        builder.SetInsertionPointToStart(module.Body);
        FuncOp.Create(builder, name, type);
    }
}
