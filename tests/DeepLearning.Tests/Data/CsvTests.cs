using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Data;

/// <summary>Comma-separated values, and samples in them.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\nc,d", "a|b / c|d")]
    [InlineData("a,b\r\nc,d\r\n", "a|b / c|d")]
    [InlineData("a,,\n,b", "a|| / |b")]
    [InlineData("\"a,b\",c\n\"say \"\"hi\"\"\",\"two\nlines\"", "a,b|c / say \"hi\"|two\nlines")]
    [InlineData("\"\",\"\"", "|")]
    [InlineData("a\n\n\nb\n", "a / b")]
    [InlineData("5\" wide,b", "5\" wide|b")]
    [InlineData("", "")]
    public void Fields_are_divided_as_RFC_4180_says(string text, string rows) =>
        Assert.Equal(rows, string.Join(" / ", Csv.Read(new StringReader(text)).Select(row => string.Join('|', row))));

    [Theory]
    [InlineData("a\n\"b\nc", "Line 2: a quote is opened and never closed")]
    [InlineData("a\n\"b\"c,d", "Line 2: after a closed quote comes 'c'")]
    public void What_is_no_CSV_is_told_with_its_line(string text, string told) =>
        Assert.Contains(told, Assert.Throws<DataException>(() => Csv.Read(new StringReader(text)).ToList()).Message);

    [Fact]
    public void A_field_without_end_is_refused() =>
        Assert.Contains("1,048,576 characters", Assert.Throws<DataException>(() => Csv.Read(new StringReader('"' + new string('x', 2_000_000))).ToList()).Message);

    [Fact]
    public void What_is_quoted_reads_back_the_same() => Prop.ForAll(
        Gen.Elements('a', ',', '"', '\n', '\r', ' ', 'é').ArrayOf().Select(letters => new string(letters)).NonEmptyListOf().ToArbitrary(),
        fields => Csv.Read(new StringReader(string.Join(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"")}\"")) + "\nx"))
            .First().SequenceEqual(fields.Count == 1 && fields[0] == "" ? ["x"] : fields)).QuickCheckThrowOnFailure();

    [Fact]
    public void Samples_are_columns_with_their_numbers_to_the_last_digit()
    {
        var samples = SampleCsv.Read(new MemoryStream([.. "y,x0,x1\n1,0.1,-1e-300\n0,3,4.9406564584124654E-324\n"u8]), ["no", "yes"]);

        Assert.Equal((2, 2), (samples.Dimensions, samples.Count));
        Assert.Equal([0.1, -1e-300, 3, double.Epsilon], samples.X.ToColumnMajorArray());
        Assert.Equal([1, 0], samples.Labels);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("y,x\n1,2,3", "Row 1 has 3 fields, and the header 2")]
    [InlineData("y,x,z\n1,2,3\n1,2", "Row 2 has 2 fields, and the header 3")]
    [InlineData("y,x\n0,1\n2,1", "Row 2 has class '2', expected 0 to 1")]
    [InlineData("y,x\n-1,1", "Row 1 has class '-1'")]
    [InlineData("y,x\n0,one", "Row 1: 'one' is no number")]
    public void Samples_that_are_none_are_told_with_their_row(string text, string told) => Assert.Contains(
        told, Assert.Throws<DataException>(() => SampleCsv.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), ["no", "yes"])).Message);
}
