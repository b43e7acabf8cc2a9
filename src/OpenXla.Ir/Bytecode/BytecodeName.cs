namespace OpenXla.Ir.Bytecode;

/// <summary>The name of an operation in a bytecode file.</summary>
internal sealed class BytecodeName(BytecodeDialect dialect, string name, bool wasRegistered)
{
    private OperationInfo? _info;

    /// <summary>Whether the writer knew the operation: then its properties are those of its definition.</summary>
    internal bool WasRegistered => wasRegistered;

    internal OperationInfo Info(IrContext context) => _info ??= context.GetOperation(dialect.Name.Length == 0 ? name : dialect.Name + "." + name);
}
