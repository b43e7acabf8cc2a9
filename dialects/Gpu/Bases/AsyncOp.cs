namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Work of a device that may start after other work, and may be waited for: <c>%t = gpu.x async [%a, %b] …</c>.</summary>
[OpBase]
public abstract partial class AsyncOp : Operation
{
    /// <summary><c>async [%a, %b]</c>, of which each half may be absent.</summary>
    public static void ParseAsyncDependencies(AsmParser parser, OperationState state, out IrType? token, out List<UnresolvedOperand> dependencies)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        token = null;
        dependencies = [];
        int at = parser.NextPosition;
        if (parser.TryKeyword("async"u8))
        {
            if (state.NamedResults == 0) throw parser.Error(at, "needs to be named when marked 'async'");
            token = AsyncTokenType.Instance;
        }
        if (parser.NextIs("["u8)) parser.ParseOperandList(dependencies, "["u8, "]"u8);
    }

    public static void PrintAsyncDependencies(AsmPrinter printer, Operation op, IrType? token, OperandRange dependencies)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (token is not null) printer.Write("async"u8);
        if (dependencies.Count == 0) return;
        printer.Write(token is not null ? " ["u8 : "["u8);
        printer.PrintOperands(dependencies);
        printer.Write("]"u8);
    }
}
