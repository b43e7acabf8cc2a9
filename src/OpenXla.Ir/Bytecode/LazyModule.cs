using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// A module from bytecode of which nothing is read but what is asked for: the bodies of its functions, and of all operations that are isolated
/// from those around them, are read by <see cref="Materialize"/>. Until then such an operation has empty regions, and is not to be verified.
/// </summary>
/// <remarks>Files before version 2 of the format do not say where a body ends: of them all is read at once. For one thread at a time.</remarks>
public sealed class LazyModule
{
    private readonly IrContext _context;
    private readonly SourceFile _file;
    private readonly OperationReader _reader;

    private LazyModule(IrContext context, SourceFile file, OperationReader reader, ModuleOp module)
    {
        _context = context;
        _file = file;
        _reader = reader;
        Module = module;
    }

    /// <summary>The module, with its symbols.</summary>
    public ModuleOp Module { get; }

    /// <summary>How many operations have bodies that have not been read, as far as is known: what is inside of them is not.</summary>
    public int PendingCount => _reader.Pending!.Count;

    /// <summary>Whether the operation has a body that has not been read.</summary>
    public bool IsPending(Operation op) => _reader.Pending!.ContainsKey(op);

    /// <summary>Opens a file that holds one module; null after an error, which has been reported.</summary>
    public static LazyModule? Open(IrContext context, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(file);
        LazyModule? opened = null;
        BytecodeReader.TryRead(context, file, () =>
        {
            var reader = BytecodeReader.Operations(context, file, isLazy: true);
            var top = new Block();
            reader.ReadTop(top);
            if (top.First is not ModuleOp module || module.Next is not null) throw new BytecodeException("only a file of one module can be read bit by bit");
            module.Detach();
            opened = new LazyModule(context, file, reader, module);
        });
        return opened;
    }

    /// <summary>Reads the body of an operation if that is pending; isolated operations inside are pending then.</summary>
    /// <returns>False after an error, which has been reported; the module is of no use then.</returns>
    public bool Materialize(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return BytecodeReader.TryRead(_context, _file, () => _reader.ReadPending(op));
    }

    /// <summary>Reads all that is pending.</summary>
    /// <inheritdoc cref="Materialize" path="/returns"/>
    public bool MaterializeAll()
    {
        while (_reader.Pending!.Count > 0)
            if (!Materialize(_reader.Pending.Keys.First())) return false;
        return true;
    }
}
