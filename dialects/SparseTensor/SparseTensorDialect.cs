namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>How sparse tensors are stored. The encoding alone: it goes with tensors through the passes; the operations that make and read such storage are not here.</summary>
[Dialect("sparse_tensor")]
public sealed partial class SparseTensorDialect : IDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<EncodingAttr>();
}
