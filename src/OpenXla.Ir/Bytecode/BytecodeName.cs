namespace OpenXla.Ir.Bytecode;

/// <summary>The name of an operation in a bytecode file. One without a dot is the name of its dialect, and nothing after it.</summary>
internal sealed class BytecodeName(BytecodeDialect dialect, string name, bool wasRegistered)
{
    private OperationInfo? _info;

    /// <summary>Whether the writer knew the operation: then its properties are those of its definition.</summary>
    internal bool WasRegistered => wasRegistered;

    internal OperationInfo Info(IrContext context) => _info ??= context.GetOperation(FullName());

    private string FullName()
    {
        var full = name.Length == 0 ? dialect.Name : dialect.Name + "." + name;
        if (full.Length == 0) throw new BytecodeException("empty operation name is invalid");
        return full.Contains('\0', StringComparison.Ordinal) ? throw new BytecodeException("null character not allowed in operation name") : full;
    }
}
