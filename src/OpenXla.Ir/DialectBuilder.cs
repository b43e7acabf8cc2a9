using OpenXla.Ir.Definitions;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>Takes what a dialect registers into a context.</summary>
public sealed class DialectBuilder
{
    private readonly IrContext _context;
    private readonly IDialect _dialect;

    internal DialectBuilder(IrContext context, IDialect dialect)
    {
        _context = context;
        _dialect = dialect;
    }

    public IrContext Context => _context;

    /// <summary>Registers a class of operations under its name.</summary>
    public DialectBuilder Op<TOp>()
        where TOp : Operation, IOperationDefinition<TOp>
    {
        CheckPrefix(TOp.OperationName);
        PassManagement.OperationNames.Note(typeof(TOp), TOp.OperationName);
        _context.Register(new OperationInfo(
            _context,
            TOp.OperationName,
            _dialect,
            typeof(TOp),
            static () => TOp.CreateBlank(),
            TOp.HasCustomSyntax ? static (parser, state) => TOp.Parse(parser, state) : null,
            static patterns => TOp.PopulateCanonicalization(patterns),
            static () => TOp.Define()));
        return this;
    }

    /// <summary>Registers a class of types under its keyword.</summary>
    public DialectBuilder Type<TType>()
        where TType : IrType, ITypeDefinition<TType>
    {
        CheckPrefix(TType.TypeName);
        _context.RegisterType(TType.TypeName, static parser => TType.Parse(parser), static source => TType.Sample(source));
        return this;
    }

    /// <summary>Registers a class of attributes under its keyword.</summary>
    public DialectBuilder Attribute<TAttr>()
        where TAttr : IrAttribute, IAttributeDefinition<TAttr>
    {
        CheckPrefix(TAttr.AttributeName);
        _context.RegisterAttribute(TAttr.AttributeName, static (parser, type) => TAttr.Parse(parser, type), static source => TAttr.Sample(source));
        return this;
    }

    /// <summary>Registers operations that have no class of their own, as those of a dialect that is defined at run time. They have the generic form only.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="create">Makes a blank instance.</param>
    /// <param name="define">What the operations take and give.</param>
    public DialectBuilder Op<TOp>(string name, Func<TOp> create, Func<OperationDefinition?> define)
        where TOp : Operation
    {
        CheckPrefix(name);
        _context.Register(new OperationInfo(_context, name, _dialect, typeof(TOp), create, parse: null, populateCanonicalization: null, define));
        return this;
    }

    /// <summary>Registers types that have no class of their own.</summary>
    /// <param name="keyword">The full keyword.</param>
    /// <param name="parse">Reads what follows it.</param>
    public DialectBuilder Type(string keyword, Func<AsmParser, IrType> parse)
    {
        CheckPrefix(keyword);
        _context.RegisterType(keyword, parse, static _ => null);
        return this;
    }

    /// <summary>Registers attributes that have no class of their own.</summary>
    /// <inheritdoc cref="Type(string, Func{AsmParser, IrType})"/>
    public DialectBuilder Attribute(string keyword, Func<AsmParser, IrAttribute> parse)
    {
        CheckPrefix(keyword);
        _context.RegisterAttribute(keyword, (parser, _) => parse(parser), static _ => null);
        return this;
    }

    private void CheckPrefix(string name)
    {
        if (!name.StartsWith(_dialect.Name + ".", StringComparison.Ordinal))
            throw new ArgumentException($"'{name}' does not belong to the dialect '{_dialect.Name}'");
    }
}
