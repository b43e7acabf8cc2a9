using System.Globalization;
using System.Numerics;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Says as errors what the elements of dense attributes are, read as several kinds of integers.</summary>
[Pass("test-elements-attr-interface")]
public sealed partial class ElementsInterfaceTestPass : Pass<ModuleOp>
{
    /// <summary>What nobody would read any more is not written.</summary>
    private const long MostElements = 1 << 20;

    public override string DisplayName => "(anonymous namespace)::TestElementsAttrInterface";

    protected override void Run(ModuleOp op, PassContext context)
    {
        context.MarkUnchanged();
        op.Walk(static inner =>
        {
            foreach (var attribute in inner.AllAttributes)
                if (attribute.Value is ElementsAttr elements) Describe(inner, elements);
        });
    }

    private static void Describe(Operation op, ElementsAttr elements)
    {
        var type = elements.Type.ElementType as IntegerType;
        var values = type is not null && elements is DenseElementsAttr { Count: <= MostElements } dense ? ValuesOf(dense) : null;
        bool isSigned = type is { Width: 64, IsUnsigned: false };
        bool isUnsigned = type is { Width: 64, IsSigned: false };
        Say("int64_t", isSigned ? values?.Select(Signed) : null);
        Say("uint64_t", isUnsigned ? values?.Select(Unsigned) : null);
        Say("APInt", values?.Select(Signed));
        Say("IntegerAttr", values?.Select(static v => v.ToString()));

        void Say(string kind, IEnumerable<string>? texts) =>
            op.EmitErrorAt($"Test iterating `{kind}`: {(type is null ? "expected element type to be an integer type" : texts is null ? "unable to iterate type" : string.Join(", ", texts))}");
    }

    private static List<IntegerAttr> ValuesOf(DenseElementsAttr dense)
    {
        var values = new List<IntegerAttr>();
        for (long i = 0; i < dense.Count; i++) values.Add((IntegerAttr)dense[i]);
        return values;
    }

    private static BigInteger Modulus(IntegerAttr value) => BigInteger.One << (int)((IntegerType)value.Type).Width;

    private static BigInteger Bits(IntegerAttr value) => value.Value.Sign < 0 ? value.Value + Modulus(value) : value.Value;

    private static string Unsigned(IntegerAttr value) => Bits(value).ToString(CultureInfo.InvariantCulture);

    private static string Signed(IntegerAttr value) => (Bits(value) * 2 < Modulus(value) ? Bits(value) : Bits(value) - Modulus(value)).ToString(CultureInfo.InvariantCulture);
}
