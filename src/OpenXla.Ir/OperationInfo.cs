using System.Collections.Concurrent;
using System.Text;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>What one context knows of the operations of one name.</summary>
public sealed class OperationInfo
{
    private readonly Func<Operation> _create;
    private readonly uint _bitsOfNew;
    private readonly Action<AsmParser, OperationState>? _parse;
    private readonly Func<OperationDefinition?>? _define;
    private OperationDefinition? _definition;
    private ConcurrentDictionary<Type, Func<Operation, object>>? _attached;

    internal OperationInfo(
        IrContext context,
        string name,
        IDialect? dialect,
        Type type,
        Func<Operation> create,
        Action<AsmParser, OperationState>? parse,
        Action<PatternSet>? populateCanonicalization = null,
        Func<OperationDefinition?>? define = null)
    {
        Context = context;
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        _prefixLength = name.IndexOf('.', dot + 1) < 0 ? dot : -1;
        Dialect = dialect;
        OperationType = type;
        _create = create;
        _parse = parse;
        PopulateCanonicalization = populateCanonicalization;
        _define = define;
        Traits = TraitTable.Of(type);
        _bitsOfNew = Is(OperationTraits.ConstantLike) ? ValueStorage.ConstantBit : 0;
        NamesResults = typeof(INamesResults).IsAssignableFrom(type);
        IsBranch = typeof(IBranch).IsAssignableFrom(type);
        UsesSymbols = typeof(ISymbolUser).IsAssignableFrom(type);
    }

    public IrContext Context { get; }
    public string Name { get; }
    public IDialect? Dialect { get; }

    /// <summary>The class of the operations of this name.</summary>
    public Type OperationType { get; }
    public OperationTraits Traits { get; }
    public bool IsRegistered => OperationType != typeof(UnregisteredOp);
    public bool HasCustomSyntax => _parse is not null;

    /// <summary>The part of the name before the first dot; empty where there is none.</summary>
    public string DialectName => Name.IndexOf('.') is var dot and > 0 ? Name[..dot] : "";

    internal byte[] Utf8Name { get; }

    /// <summary>The name as the generic form shows it.</summary>
    internal byte[] QuotedName => _quotedName ??= ByteText.Quoted(Name);

    private byte[]? _quotedName;

    /// <summary>The latest signature that the generic form showed; which one does not matter to the text.</summary>
    internal SignatureText? Signature { get; set; }

    /// <summary>The latest properties that the generic form showed; which ones does not matter to the text.</summary>
    internal PropertyText? Properties { get; set; }

    /// <summary>What the latest driver had for operations of this name; which one does not matter.</summary>
    internal PatternsOfOperation? Patterns { get; set; }

    /// <summary>What <see cref="Operation.DefaultDialect"/> says for the operations of this name.</summary>
    internal string DefaultDialect => Sample.DefaultDialect;

    /// <summary>An operation without parts, to be asked for what is the same for all of this name.</summary>
    internal Operation Sample => _sample ??= MakeSample();

    private Operation? _sample;

    private Operation MakeSample()
    {
        var sample = CreateBlank();
        sample.ApplyDefaults();
        return sample;
    }

    /// <summary>How bytecode has the properties of operations of this name.</summary>
    internal PropertyLayout PropertyLayout => _propertyLayout ??= new PropertyLayout(Sample);

    private PropertyLayout? _propertyLayout;

    /// <summary>Whether operations of this name suggest names for their results.</summary>
    internal bool NamesResults { get; }

    /// <summary>Whether operations of this name are of the class <see cref="IBranch"/>.</summary>
    internal bool IsBranch { get; }

    /// <summary>Whether operations of this name are of the class <see cref="ISymbolUser"/>.</summary>
    internal bool UsesSymbols { get; }

    /// <summary>True where the name is <c>dialect.rest</c> with no further dot, so that the prefix may be left out.</summary>
    internal bool IsInDialect(string dialect) => dialect.Length == _prefixLength && Name.StartsWith(dialect, StringComparison.Ordinal);

    private readonly int _prefixLength;

    /// <summary>The names of the inherent attributes as text shows them.</summary>
    internal byte[][] Utf8AttributeNames => _utf8AttributeNames ??= [.. Sample.InherentAttributeNames.ToArray().Select(ByteText.KeywordOrString)];

    private byte[][]? _utf8AttributeNames;
    internal Action<AsmParser, OperationState>? Parser => _parse;

    /// <summary>Adds the op's own rewrites towards its canonical form; null for unregistered ops.</summary>
    public Action<PatternSet>? PopulateCanonicalization { get; }

    /// <summary>What operations of this name take and give; null where their class does not say.</summary>
    public OperationDefinition? Definition => _definition ??= _define?.Invoke();

    public bool Is(OperationTraits traits) => (Traits & traits) != 0;

    /// <summary>Attaches an implementation of an interface to the operations of this name; <see cref="Operation.As{T}"/> finds it.</summary>
    public void Attach<TInterface>(Func<Operation, TInterface> implementation)
        where TInterface : class
    {
        ArgumentNullException.ThrowIfNull(implementation);
        _attached ??= new ConcurrentDictionary<Type, Func<Operation, object>>();
        _attached[typeof(TInterface)] = implementation;
    }

    /// <summary>True where <see cref="Operation.As{T}"/> answers for the operations of this name.</summary>
    public bool Implements<TInterface>()
        where TInterface : class => typeof(TInterface).IsAssignableFrom(OperationType) || (_attached?.ContainsKey(typeof(TInterface)) ?? false);

    internal TInterface? FindAttached<TInterface>(Operation op)
        where TInterface : class =>
        _attached is not null && _attached.TryGetValue(typeof(TInterface), out var make) ? (TInterface)make(op) : null;

    internal Operation CreateBlank()
    {
        var op = _create();
        op._info = this;
        op._bits |= _bitsOfNew;
        return op;
    }

    public override string ToString() => Name;
}
