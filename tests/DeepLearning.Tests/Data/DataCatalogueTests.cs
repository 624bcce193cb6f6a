using System.IO.Compression;

namespace DeepLearning.Tests.Data;

/// <summary>The catalogue, against itself and against the checksums that come with the data.</summary>
public sealed class DataCatalogueTests
{
    private static readonly IReadOnlyList<DataSet> Sets = DataCatalogue.Default.Sets;

    [Fact]
    public void There_are_twelve_sets_each_with_licence_citation_and_page()
    {
        Assert.Equal(12, Sets.Count);
        Assert.Equal(12, Sets.Select(set => set.Id).Distinct().Count());
        Assert.All(Sets, set => Assert.All([set.Name, set.Task, set.Licence, set.Citation], text => Assert.NotEmpty(text)));
        Assert.All(Sets, set => Assert.True(Uri.IsWellFormedUriString(set.Page, UriKind.Absolute), set.Page));
    }

    [Fact]
    public void Names_are_plain_and_every_file_has_its_size_and_one_checksum()
    {
        Assert.All(Sets, set => Assert.Matches("^[a-z0-9-]+$", set.Id));
        Assert.All(Sets.SelectMany(set => set.Files), file =>
        {
            Assert.Matches(@"^[A-Za-z0-9_.-]+$", file.Name);
            Assert.InRange(file.Bytes, 1, 1 << 30);
            Assert.Matches(file.Sha256 is null ? "^[0-9a-f]{32}$" : "^[0-9a-f]{64}$", file.Sha256 ?? file.Md5);
        });
    }

    [Fact]
    public void Mirrors_are_whole_addresses_that_end_in_the_files_name()
    {
        var files = Sets.SelectMany(set => set.Files).Concat(Sets.Select(set => set.Archive).OfType<DataFile>());
        Assert.All(files, file => Assert.All(file.Mirrors, mirror =>
        {
            Assert.Contains(new Uri(mirror).Scheme, (string[])["http", "https"]);
            Assert.EndsWith(file.Name, mirror);
        }));
    }

    [Fact]
    public void What_is_in_an_archive_or_made_from_a_file_has_that_archive_or_file() => Assert.All(Sets, set =>
    {
        Assert.Equal(set.Archive is not null, set.Files.Any(file => file.Entry is not null));
        Assert.All(set.Files.Where(file => file.MadeFrom is not null), file => Assert.NotNull(set[file.MadeFrom!]));
    });

    [Fact]
    public void Only_what_was_packed_anew_can_neither_be_downloaded_nor_made()
    {
        var lost = Sets.SelectMany(set => set.Files).Where(file => file is { Mirrors: [], Entry: null, MadeFrom: null });
        Assert.Equal(["weizmann_horse_db.tar.gz", "isbi2012_membrane_train_png.zip"], lost.Select(file => file.Name));
    }

    [Fact]
    public void An_unknown_set_or_file_is_told_what_there_is()
    {
        Assert.Contains("There are: fashion-mnist, mnist,", Assert.Throws<DataException>(() => DataCatalogue.Default["fashion"]).Message);
        Assert.Contains("It has: input.txt", Assert.Throws<DataException>(() => DataCatalogue.Default["tiny-shakespeare"]["output.txt"]).Message);
    }

    [SkippableFact]
    public void The_checksums_are_those_that_come_with_the_data()
    {
        var folder = DataStore.Default.Options.Folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "SHA256SUMS")));
        Skip.If(folder is null, "No folder of data with its SHA256SUMS is here.");
        var sums = File.ReadLines(Path.Combine(folder, "SHA256SUMS")).Select(line => line.Split("  ")).ToDictionary(pair => pair[1], pair => pair[0]);
        foreach (var (path, sum) in sums)
        {
            var set = DataCatalogue.Default[path.Split('/')[0]];
            if (set.Files.FirstOrDefault(file => $"{set.Id}/{file.Name}" == path) is { } file)
            {
                Assert.Equal((sum, new FileInfo(Path.Combine(folder, path)).Length), (file.Sha256, file.Bytes));
            }
            else
            {
                using var content = new GZipStream(File.OpenRead(Path.Combine(folder, path)), CompressionMode.Decompress);
                Assert.NotEmpty(set[Path.GetFileNameWithoutExtension(path)].Read(content));
            }
        }

        var absent = Sets.SelectMany(set => set.Files.Select(file => $"{set.Id}/{file.Name}")).Where(path => !sums.ContainsKey(path) && !sums.ContainsKey(path + ".gz"));
        Assert.Equal(["cifar-10/data_batch_3.bin", "cifar-10/data_batch_4.bin"], absent);
    }
}
