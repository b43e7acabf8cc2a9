using System.Diagnostics;
using System.Runtime.CompilerServices;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir;

/// <summary>
/// The unit of the IR: a name, operands, results, attributes, regions and successors, at a location.
/// Every registered operation is a sealed subclass; <see cref="UnregisteredOp"/> stands for the others.
/// </summary>
/// <remarks>
/// One compact object per operation: result 0 is this object, the first operands are slots inside of it.
/// An instance belongs to one thread at a time: the one that works on its isolated region.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class Operation : ValueStorage
{
    internal OperationInfo _info = null!;
    internal Block? _block;
    internal Operation? _previous;
    internal Operation? _next;
    internal OperationExtra? _extra;
    internal int _order;
    private int _operandCount;

    protected Operation()
        : base(OperationBit) => MemoryAhead.NoteMade(this);

    /// <summary>What the context knows of operations of this name.</summary>
    public OperationInfo Info => _info;

    public string Name => _info.Name;
    public IrContext Context => _info.Context;
    public bool IsErased => (_bits & ErasedBit) != 0;

    public Location Location
    {
        get => new(_info.Context, _location);
        set => _location = value.Id;
    }

    public Block? Block => _block;
    public Region? ParentRegion => _block?.Parent;
    public Operation? ParentOp => _block?.Parent?.Owner;
    public Operation? Next => _next;
    public Operation? Previous => _previous;

    /// <summary>Creates the operation that <paramref name="state"/> describes, in no block.</summary>
    public static Operation Create(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var op = state.Info.CreateBlank();
        op.Initialize(state);
        return op;
    }

    /// <summary>This operation as the given class or interface: itself, or an implementation that was attached to its name.</summary>
    public TInterface? As<TInterface>()
        where TInterface : class => this as TInterface ?? _info.FindAttached<TInterface>(this);

    /// <summary>True where the operation's name carries the trait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(OperationTraits trait) => _info.Is(trait);

    /// <summary>The author's own rules; runs after types, attributes and traits have been checked.</summary>
    protected internal virtual void Verify(Verifier verifier)
    {
    }

    /// <summary>Rules that need the regions to be verified already.</summary>
    protected internal virtual void VerifyRegions(Verifier verifier)
    {
    }

    /// <summary>Whether the result types are those that follow from the rest; runs after the author's rules and the regions. The generator writes it.</summary>
    protected internal virtual void VerifyInferredTypes(Verifier verifier)
    {
    }

    /// <summary>Counts, types, attributes and traits; the generator writes it, an op by hand may.</summary>
    protected internal virtual void VerifyInvariants(Verifier verifier)
    {
    }

    /// <summary>Prints what follows the operation's name in the custom form.</summary>
    protected internal virtual void Print(AsmPrinter printer) => printer.PrintGenericOperation(this, printName: false);

    /// <summary>False where the custom form would lose something, or could not be read again: then the generic form is printed instead.</summary>
    protected internal virtual bool FitsCustomForm => true;

    /// <summary>Suggests names for the arguments of a region's entry block.</summary>
    protected internal virtual void NameBlockArguments(Region region, SsaNamer namer)
    {
    }

    /// <summary>The dialect whose prefix ops right inside this op's regions may leave out; empty for none.</summary>
    public virtual string DefaultDialect => "";

    /// <summary>Starts an error about this operation.</summary>
    public Diagnostics.Diagnostic EmitError(string message) =>
        Context.Diagnostics.Report(Context.Diagnostics.About(this, $"'{Name}' op {message}"));

    /// <summary>As <see cref="EmitError"/>, for a text that does not begin with the operation's name.</summary>
    public Diagnostics.Diagnostic EmitErrorAt(string message) => Context.Diagnostics.Report(Context.Diagnostics.About(this, message));

    internal void ThrowIfErased()
    {
        if (IsErased) throw new InvalidOperationException($"this '{Name}' has been erased");
    }

    public override string ToString() => IsErased ? $"<erased {Name}>" : AsmPrinter.ToText(this);

    private OperationExtra Extra => _extra ??= new OperationExtra();

    private void Initialize(OperationState state)
    {
        _location = state.LocationId;
        if (state.ResultTypes.Count > 0) InitializeResults(state.ResultTypes.Span);
        if (state.Operands.Count > 0) InitializeOperands(state.Operands.Span);
        InitializeAttributes(state);
        if (state.HasSuccessors) InitializeSuccessors(state.Successors);
        if (state.RegionCount > 0) InitializeRegions(state);
        SetDefaults();
    }

    private void InitializeResults(ReadOnlySpan<IrType> types)
    {
        _type = types[0];
        if (types.Length == 1) return;
        if (types.Length == 2)
        {
            Extra.SetResult(new ExtraResult(this, 1, types[1]));
            return;
        }
        var rest = new ExtraResult[types.Length - 1];
        for (int i = 0; i < rest.Length; i++) rest[i] = new ExtraResult(this, i + 1, types[i + 1]);
        Extra.SetResults(rest);
    }

    private void CopyTypesFrom(Operation other)
    {
        _type = other._type;
        if (other.ResultCount < 2) return;
        var types = new IrType[other.ResultCount];
        for (int i = 0; i < types.Length; i++) types[i] = other.GetResult(i).Type;
        InitializeResults(types);
    }

    private void InitializeRegions(OperationState state)
    {
        if (state.RegionCount == 1)
        {
            Extra.SetRegion(state.TakeRegion(0, this));
            return;
        }
        var regions = new Region[state.RegionCount];
        for (int i = 0; i < regions.Length; i++) regions[i] = state.TakeRegion(i, this);
        Extra.SetRegions(regions);
    }
}
