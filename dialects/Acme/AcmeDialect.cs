namespace Acme;

/// <summary>What Acme's chip can do. The generator registers every op and type of this assembly whose name begins with <c>acme.</c></summary>
[Dialect("acme")]
public sealed partial class AcmeDialect : IDialect;
