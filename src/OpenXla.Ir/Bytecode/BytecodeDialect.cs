namespace OpenXla.Ir.Bytecode;

/// <summary>A dialect that a bytecode file names; loaded when first asked for.</summary>
internal sealed class BytecodeDialect(IrContext context, string name)
{
    private IDialect? _loaded;
    private bool _isLooked;

    internal string Name => name;

    /// <summary>The dialect's encodings; null where it has none or is unknown.</summary>
    internal IBytecodeDialect? Encodings
    {
        get
        {
            if (!_isLooked) _loaded = context.LoadDialect(name);
            _isLooked = true;
            return _loaded as IBytecodeDialect;
        }
    }
}
